import { Link, useNavigate } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/collections'
import { NameMenu } from '../names/NameMenu'
import { NameRow } from '../names/NameRow'
import { TagDot } from './TagDot'
import type { Tag } from './tagsQuery'

type Props = { tag: Tag; onEdit: () => void; onDelete: () => void }

/** A tag in the list. Its whole line leads to its links. */
export function TagItem({ tag, onEdit, onDelete }: Props) {
  const { workspace } = useWorkspace()
  const navigate = useNavigate()
  const links = { to: '/$slug/links', params: { slug: workspace.slug }, search: { tag: tag.id } } as const
  return (
    <NameRow
      mark={<TagDot color={tag.color} />}
      name={
        <Link {...links} dir="auto" title={tag.name} className="min-w-0 truncate after:absolute after:inset-0">
          {tag.name}
        </Link>
      }
      facts={[words.links(tag.links?.totalCount ?? 0)]}
      menu={<NameMenu name={tag.name} onShow={() => navigate(links)} onEdit={onEdit} onDelete={onDelete} />}
    />
  )
}
