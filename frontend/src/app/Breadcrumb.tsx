import { Link, useMatchRoute } from '@tanstack/react-router'
import { t } from '../messages'
import { Icon } from '../ui/Icon'
import { useWorkspace } from './useWorkspace'

/** The path from the workspace to the page; wide screens only show more than the last step. */
export function Breadcrumb() {
  const { workspace } = useWorkspace()
  const matchRoute = useMatchRoute()
  const keys = matchRoute({ to: '/$slug/settings/api-keys' })
  const page = matchRoute({ to: '/$slug/explorer' }) ? t.shell.explorer : t.shell.overview
  const steps = keys ? [t.shell.settings, t.shell.integrations, t.shell.apiKeys] : [page]
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
              <Icon name="chevronEnd" className="hidden size-3.5 sm:block rtl:-scale-x-100" />
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
