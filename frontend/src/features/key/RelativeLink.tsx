import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { names } from '../../messages/names'
import { Badge } from '../../ui/Badge'
import { stateLooks } from '../keys/keyFacts'
import type { Relative } from './keyPageQuery'

/** The other key of a rotation, and the way to it. */
export function RelativeLink({ name, relative }: { name: string; relative: Relative }) {
  const { workspace } = useWorkspace()
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="w-28 text-[13px] text-muted">{name}</span>
      <Link
        to="/$slug/settings/api-keys/$id"
        params={{ slug: workspace.slug, id: relative.id }}
        className="link wrap-anywhere"
      >
        {relative.name}
      </Link>
      <span className="font-mono text-xs text-muted">{relative.hint}</span>
      <Badge look={stateLooks[relative.state]} dot>
        {names.states[relative.state]}
      </Badge>
    </p>
  )
}
