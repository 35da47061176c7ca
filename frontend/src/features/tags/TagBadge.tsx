import type { TagColor } from '../../gql/graphql'
import { TagDot } from './TagDot'

type Props = { tag: { name: string; color: TagColor } }

/** A tag as it stands on a link. */
export function TagBadge({ tag }: Props) {
  return (
    <span title={tag.name} className="badge badge-neutral min-w-0 max-w-36">
      <TagDot color={tag.color} />
      <bdi className="truncate">{tag.name}</bdi>
    </span>
  )
}
