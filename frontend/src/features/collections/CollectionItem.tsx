import { Link, useNavigate } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { formatDay } from '../../lib/format'
import { words } from '../../messages/collections'
import { Icon } from '../../ui/Icon'
import { NameMenu } from '../names/NameMenu'
import { NameRow } from '../names/NameRow'
import type { Collection } from './collectionsQuery'

type Props = { collection: Collection; onEdit: () => void; onDelete: () => void }

/** A collection in the list. Its whole line leads to its links. */
export function CollectionItem({ collection, onEdit, onDelete }: Props) {
  const { workspace } = useWorkspace()
  const navigate = useNavigate()
  const links = {
    to: '/$slug/links',
    params: { slug: workspace.slug },
    search: { collection: collection.id },
  } as const
  return (
    <NameRow
      mark={<Icon name="folder" className="text-muted" />}
      name={
        <Link
          {...links}
          dir="auto"
          title={collection.name}
          className="min-w-0 truncate after:absolute after:inset-0"
        >
          {collection.name}
        </Link>
      }
      text={collection.description}
      facts={[words.links(collection.links?.totalCount ?? 0), formatDay(collection.createdAt)]}
      menu={<NameMenu name={collection.name} onShow={() => navigate(links)} onEdit={onEdit} onDelete={onDelete} />}
    />
  )
}
