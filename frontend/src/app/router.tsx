import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import type { AnalyticsSearch } from '../features/analytics/analyticsSearch'
import { parseAuditSearch } from '../features/audit/auditSearch'
import { parseNamesSearch } from '../features/collections/namesSearch'
import { parseCustomerSearch } from '../features/customers/customerSearch'
import type { EventsSearch } from '../features/events/eventsSearch'
import { parseKeysSearch } from '../features/keys/keysSearch'
import { parseLinksSearch } from '../features/links/linksSearch'
import { parseMembersSearch } from '../features/members/membersSearch'
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

const overviewRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/overview/OverviewPage'), 'OverviewPage'),
})

const linksRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/links',
  validateSearch: parseLinksSearch,
  component: lazyRouteComponent(() => import('../features/links/LinksPage'), 'LinksPage'),
})

const importRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/links/import',
  component: lazyRouteComponent(() => import('../features/links/ImportPage'), 'ImportPage'),
})

const linkRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/links/$id',
  validateSearch: (search: Record<string, unknown>): { edit?: string } => ({
    edit: parseLinksSearch(search).edit,
  }),
  component: lazyRouteComponent(() => import('../features/links/LinkPage'), 'LinkPage'),
})

const collectionsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/collections',
  validateSearch: parseNamesSearch,
  component: lazyRouteComponent(() => import('../features/collections/CollectionsPage'), 'CollectionsPage'),
})

const tagsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/tags',
  validateSearch: parseNamesSearch,
  component: lazyRouteComponent(() => import('../features/tags/TagsPage'), 'TagsPage'),
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

const customersRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/customers',
  validateSearch: parseNamedSearch,
  component: lazyRouteComponent(() => import('../features/customers/CustomersPage'), 'CustomersPage'),
})

const customerRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/customers/$customerId',
  validateSearch: parseCustomerSearch,
  component: lazyRouteComponent(() => import('../features/customers/CustomerPage'), 'CustomerPage'),
})

const partnersRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/partners',
  validateSearch: parsePartnersSearch,
  component: lazyRouteComponent(() => import('../features/partners/PartnersPage'), 'PartnersPage'),
})

const partnerRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/partners/$partnerId',
  validateSearch: parsePartnerSearch,
  component: lazyRouteComponent(() => import('../features/partners/PartnerPage'), 'PartnerPage'),
})

const settingsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/settings',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$slug/settings/api-keys', params, replace: true })
  },
})

const generalRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/settings/general',
  component: lazyRouteComponent(() => import('../features/general/GeneralPage'), 'GeneralPage'),
})

const auditRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/settings/audit-log',
  validateSearch: parseAuditSearch,
  component: lazyRouteComponent(() => import('../features/audit/AuditPage'), 'AuditPage'),
})

const keysRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/settings/api-keys',
  validateSearch: parseKeysSearch,
  component: lazyRouteComponent(() => import('../features/keys/KeysPage'), 'KeysPage'),
})

const keyRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/settings/api-keys/$id',
  validateSearch: parseRequestsSearch,
  component: lazyRouteComponent(() => import('../features/key/KeyPage'), 'KeyPage'),
})

const requestsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/settings/request-log',
  validateSearch: parseWorkspaceRequestsSearch,
  component: lazyRouteComponent(() => import('../features/requests/RequestsPage'), 'RequestsPage'),
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
      overviewRoute,
      linksRoute,
      importRoute,
      linkRoute,
      collectionsRoute,
      tagsRoute,
      analyticsRoute,
      eventsRoute,
      customersRoute,
      customerRoute,
      partnersRoute,
      partnerRoute,
      explorerRoute,
      settingsRoute,
      generalRoute,
      auditRoute,
      membersRoute,
      profileRoute,
      keyRoute,
      keysRoute,
      requestsRoute,
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
