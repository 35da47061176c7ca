import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/overview'
import { RecentNumbers } from '../recent/RecentNumbers'

/** What happened in the workspace lately, with the way to all that there is to know of it. */
export function Traffic() {
  const { workspace } = useWorkspace()
  return (
    <RecentNumbers>
      <Link to="/$slug/analytics" params={{ slug: workspace.slug }} className="link text-[13px]">
        {words.analytics}
      </Link>
    </RecentNumbers>
  )
}
