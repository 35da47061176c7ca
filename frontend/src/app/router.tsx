import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
  redirect,
} from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { AnalyticsSearch } from '../features/analytics/analyticsSearch'
import { parseAuditSearch } from '../features/audit/auditSearch'
import { parseCustomerSearch } from '../features/customers/customerSearch'
import type { EventsSearch } from '../features/events/eventsSearch'
import { parseKeysSearch } from '../features/keys/keysSearch'
import { parseLinkSearch, parseLinksSearch } from '../features/links/linksSearch'
import { parseMembersSearch } from '../features/members/membersSearch'
import { parseNamesSearch } from '../features/names/namesSearch'
import { parsePartnerSearch, parsePartnersSearch } from '../features/partners/partnerSearch'
import { parseRequestsSearch, parseWorkspaceRequestsSearch } from '../features/requests/requestsSearch'
import { parseNamedSearch } from '../lib/namedSearch'
import { basePath } from '../lib/place'
import {
  homeOf,
  requireInvitation,
  requireNobody,
  requirePerson,
  requireSetUp,
  requireToken,
  requireWorkspace,
} from './gates'
import { PendingPage } from './PendingPage'
import { RootLayout } from './RootLayout'
import { parseSearch, safeNext, stringifySearch } from './search'

const rootRoute = createRootRoute({
  component: RootLayout,
  notFoundComponent: lazyRouteComponent(() => import('./NotFoundPage'), 'NotFoundPage'),
})

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

/** A page of a workspace, whose code is fetched when it is opened, and what its address may say. */
function page<const Path extends string, Name extends string, Search extends object = object>(
  path: Path,
  load: () => Promise<Record<Name, () => ReactNode>>,
  name: Name,
  validateSearch?: (search: Record<string, unknown>) => Search,
) {
  return createRoute({
    getParentRoute: () => workspaceRoute,
    path,
    validateSearch: validateSearch ?? anySearch<Search>,
    component: lazyRouteComponent(load, name) as RouteComponent,
  })
}

/** Leaves the address to the page: what tells sense from nonsense there would weigh on every other page. */
function anySearch<Search>(search: Record<string, unknown>) {
  return search as Search
}

const settingsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/settings',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$slug/settings/api-keys', params, replace: true })
  },
})

/** Fetches what stands in for a page that failed. */
export const readErrorPage = () => import('./ErrorPage')

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    setupRoute,
    signInRoute,
    forgottenRoute,
    resetRoute,
    invitationRoute,
    workspaceRoute.addChildren([
      page('/', () => import('../features/overview/OverviewPage'), 'OverviewPage'),
      page('/links', () => import('../features/links/LinksPage'), 'LinksPage', parseLinksSearch),
      page('/links/import', () => import('../features/links/ImportPage'), 'ImportPage'),
      page('/links/$id', () => import('../features/links/LinkPage'), 'LinkPage', parseLinkSearch),
      page(
        '/collections',
        () => import('../features/collections/CollectionsPage'),
        'CollectionsPage',
        parseNamesSearch,
      ),
      page('/tags', () => import('../features/tags/TagsPage'), 'TagsPage', parseNamesSearch),
      page(
        '/analytics',
        () => import('../features/analytics/AnalyticsPage'),
        'AnalyticsPage',
        anySearch<AnalyticsSearch>,
      ),
      page('/events', () => import('../features/events/EventsPage'), 'EventsPage', anySearch<EventsSearch>),
      page('/customers', () => import('../features/customers/CustomersPage'), 'CustomersPage', parseNamedSearch),
      page(
        '/customers/$customerId',
        () => import('../features/customers/CustomerPage'),
        'CustomerPage',
        parseCustomerSearch,
      ),
      page('/partners', () => import('../features/partners/PartnersPage'), 'PartnersPage', parsePartnersSearch),
      page(
        '/partners/$partnerId',
        () => import('../features/partners/PartnerPage'),
        'PartnerPage',
        parsePartnerSearch,
      ),
      page('/explorer', () => import('../features/explorer/ExplorerPage'), 'ExplorerPage'),
      settingsRoute,
      page('/settings/general', () => import('../features/general/GeneralPage'), 'GeneralPage'),
      page('/settings/audit-log', () => import('../features/audit/AuditPage'), 'AuditPage', parseAuditSearch),
      page(
        '/settings/members',
        () => import('../features/members/MembersPage'),
        'MembersPage',
        parseMembersSearch,
      ),
      page('/settings/profile', () => import('../features/profile/ProfilePage'), 'ProfilePage'),
      page('/settings/api-keys/$id', () => import('../features/key/KeyPage'), 'KeyPage', parseRequestsSearch),
      page('/settings/api-keys', () => import('../features/keys/KeysPage'), 'KeysPage', parseKeysSearch),
      page(
        '/settings/request-log',
        () => import('../features/requests/RequestsPage'),
        'RequestsPage',
        parseWorkspaceRequestsSearch,
      ),
    ]),
  ]),
  basepath: basePath,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: lazyRouteComponent(readErrorPage, 'ErrorPage'),
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
