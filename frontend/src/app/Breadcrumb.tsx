import { Link, useMatchRoute } from '@tanstack/react-router'
import { t } from '../messages'
import { Icon } from '../ui/Icon'
import { placeGroups } from './places'
import { useWorkspace } from './useWorkspace'

/** The path from the workspace to the page; wide screens only show more than the last step. */
export function Breadcrumb() {
  const { workspace } = useWorkspace()
  const steps = useSteps()
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

/** The parts that the page lies in, and last the page. */
function useSteps(): readonly string[] {
  const matchRoute = useMatchRoute()
  const found = placeGroups
    .flatMap(({ steps, places }) => places.map((place) => ({ steps, place })))
    // Every page lies below the overview, which is the first.
    .findLast(({ place }) => matchRoute({ to: place.to, fuzzy: true }))
  if (!found) return []
  const below = found.place.below?.find(({ to }) => matchRoute({ to }))
  return [...found.steps, found.place.text, ...(below ? [below.text] : [])]
}
