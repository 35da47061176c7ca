import { words } from '../../messages/links'
import { TagBadge } from '../tags/TagBadge'
import type { Link } from './linksQuery'

const shown = 2

/** The first tags of a link, and how many more there are. */
export function LinkTags({ tags }: { tags: NonNullable<Link['tags']> }) {
  const rest = tags.slice(shown)
  return (
    <span className="flex items-center gap-1">
      {tags.slice(0, shown).map((tag) => (
        <TagBadge key={tag.id} tag={tag} />
      ))}
      {rest.length > 0 && (
        <span title={rest.map((tag) => tag.name).join(', ')} className="badge badge-neutral shrink-0">
          {words.moreTags(rest.length)}
        </span>
      )}
    </span>
  )
}
