import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import type { AnalyticsSearch } from '../features/analytics/analyticsSearch'
import type { EventsSearch } from '../features/events/eventsSearch'
import { parseKeysSearch } from '../features/keys/keysSearch'
import { parseMembersSearch } from '../features/members/membersSearch'
import { basePath } from '../lib/place'
import { ErrorPage } from './ErrorPage'
import {
  homeOf,
  requireInvitation,
  requireNobody,
  requirePerson,
  requireSetUp,
  requireToken,
  requireWorkspace,
} from './gates'
import { NotFoundPage } from './NotFoundPage'
import { PendingPage } from './PendingPage'
import { RootLayout } from './RootLayout'
import { parseSearch, safeNext, stringifySearch } from './search'

const rootRoute = createRootRoute({ component: RootLayout, notFoundComponent: NotFoundPage })

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async () => {
    const { memberships } = await requirePerson('/')
    const slug = homeOf(memberships)
    if (slug) throw redirect({ to: '/$slug', params: { slug }, replace: true })
  },
  component: lazyRouteComponent(() => import('../features/signin/NoWorkspacePage'), 'NoWorkspacePage'),
})

const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  validateSearch: (search: Record<string, unknown>): { token?: string } => ({
    token: search.token ? String(search.token) : undefined,
  }),
  beforeLoad: requireSetUp,
  component: lazyRouteComponent(() => import('../features/setup/SetUpPage'), 'SetUpPage'),
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } => ({ next: safeNext(search.next) }),
  beforeLoad: ({ search }) => requireNobody(search.next),
  component: lazyRouteComponent(() => import('../features/signin/SignInPage'), 'SignInPage'),
})

const forgottenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('../features/signin/ForgottenPage'), 'ForgottenPage'),
})

const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  beforeLoad: ({ location }) => requireToken('/reset-password', location.hash),
  component: lazyRouteComponent(() => import('../features/signin/ResetPasswordPage'), 'ResetPasswordPage'),
})

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  beforeLoad: ({ location }) => requireInvitation(location.hash),
  component: lazyRouteComponent(() => import('../features/invitation/InvitationPage'), 'InvitationPage'),
})

const workspaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$slug',
  beforeLoad: ({ params, location }) => requireWorkspace(params.slug, location.href),
  component: lazyRouteComponent(() => import('./Shell'), 'Shell'),
})

const overviewRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/overview/OverviewPage'), 'OverviewPage'),
})

const analyticsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/analytics',
  // Read by the page itself: what tells sense from nonsense there would weigh on every other page.
  validateSearch: (search: Record<string, unknown>) => search as AnalyticsSearch,
  component: lazyRouteComponent(() => import('../features/analytics/AnalyticsPage'), 'AnalyticsPage'),
})

const eventsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/events',
  validateSearch: (search: Record<string, unknown>) => search as EventsSearch,
  component: lazyRouteComponent(() => import('../features/events/EventsPage'), 'EventsPage'),
})

const settingsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/settings',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$slug/settings/api-keys', params, replace: true })
  },
})

const keysRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/settings/api-keys',
  validateSearch: parseKeysSearch,
  component: lazyRouteComponent(() => import('../features/keys/KeysPage'), 'KeysPage'),
})

const membersRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/settings/members',
  validateSearch: parseMembersSearch,
  component: lazyRouteComponent(() => import('../features/members/MembersPage'), 'MembersPage'),
})

const profileRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/settings/profile',
  component: lazyRouteComponent(() => import('../features/profile/ProfilePage'), 'ProfilePage'),
})

const explorerRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/explorer',
  component: lazyRouteComponent(() => import('../features/explorer/ExplorerPage'), 'ExplorerPage'),
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    setupRoute,
    signInRoute,
    forgottenRoute,
    resetRoute,
    invitationRoute,
    workspaceRoute.addChildren([
      overviewRoute,
      analyticsRoute,
      eventsRoute,
      explorerRoute,
      settingsRoute,
      membersRoute,
      profileRoute,
      keysRoute,
    ]),
  ]),
  basepath: basePath,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: ErrorPage,
  defaultPendingComponent: PendingPage,
  defaultPendingMs: 200,
  scrollRestoration: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface HistoryState {
    /** The cursors of the pages before this one, so that a list can go back. */
    trail?: string[]
  }
}
