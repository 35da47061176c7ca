import { Link, useMatchRoute } from '@tanstack/react-router'
import { t } from '../messages'
import { Icon } from '../ui/Icon'
import { useWorkspace } from './useWorkspace'

/** The pages below the overview, and the steps that lead to each. */
const places = [
  ['/$slug/links', [t.shell.links]],
  ['/$slug/links/import', [t.shell.links, t.palette.importLinks]],
  ['/$slug/links/$id', [t.shell.links]],
  ['/$slug/collections', [t.shell.collections]],
  ['/$slug/tags', [t.shell.tags]],
  ['/$slug/analytics', [t.shell.analytics]],
  ['/$slug/events', [t.shell.events]],
  ['/$slug/customers', [t.shell.customers]],
  ['/$slug/customers/$customerId', [t.shell.customers]],
  ['/$slug/partners', [t.shell.partners]],
  ['/$slug/partners/$partnerId', [t.shell.partners]],
  ['/$slug/explorer', [t.shell.explorer]],
  ['/$slug/settings/general', [t.shell.settings, t.shell.general]],
  ['/$slug/settings/audit-log', [t.shell.settings, t.shell.auditLog]],
  ['/$slug/settings/members', [t.shell.settings, t.shell.members]],
  ['/$slug/settings/profile', [t.shell.settings, t.shell.ownProfile]],
  ['/$slug/settings/request-log', [t.shell.settings, t.shell.integrations, t.shell.requestLog]],
  ['/$slug/settings/api-keys/$id', [t.shell.settings, t.shell.integrations, t.shell.apiKeys, t.shell.apiKey]],
  ['/$slug/settings/api-keys', [t.shell.settings, t.shell.integrations, t.shell.apiKeys]],
] as const

/** The path from the workspace to the page; wide screens only show more than the last step. */
export function Breadcrumb() {
  const { workspace } = useWorkspace()
  const matchRoute = useMatchRoute()
  const steps = places.find(([to]) => matchRoute({ to }))?.[1] ?? [t.shell.overview]
  return (
    <nav aria-label={t.shell.breadcrumb} className="min-w-0 flex-1">
      <ol className="flex items-center gap-1.5 text-[13px] text-muted">
        <li className="hidden min-w-0 sm:block">
          <Link
            to="/$slug"
            params={{ slug: workspace.slug }}
            className="block truncate rounded py-1 hover:text-fg"
          >
            {workspace.name}
          </Link>
        </li>
        {steps.map((step, index) => {
          const last = index === steps.length - 1
          return (
            <li key={step} className={last ? 'flex items-center gap-1.5' : 'hidden items-center gap-1.5 sm:flex'}>
              <Icon name="chevronEnd" className="hidden size-3.5 sm:block" />
              <span aria-current={last ? 'page' : undefined} className={last ? 'font-medium text-fg' : undefined}>
                {step}
              </span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
