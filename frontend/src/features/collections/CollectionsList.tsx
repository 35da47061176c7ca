import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { cx } from '../../lib/cx'
import { useDelayed } from '../../lib/useDelayed'
import { words } from '../../messages/collections'
import { Failure } from '../../ui/Failure'
import { ListSkeleton } from '../../ui/ListSkeleton'
import { Pages } from '../../ui/Pages'
import { CollectionDialog } from './CollectionDialog'
import { CollectionItem } from './CollectionItem'
import { CollectionsEmpty } from './CollectionsEmpty'
import { type Collection, collectionsQuery } from './collectionsQuery'
import { DeleteCollectionDialog } from './DeleteCollectionDialog'
import { NamesToolbar } from './NamesToolbar'
import type { NamesSearch } from './namesSearch'

const route = getRouteApi('/$slug/collections')

/** The collections in whatever state the list is: loading, failed, empty, or a page of them. */
export function CollectionsList({ search }: { search: NamesSearch }) {
  const { workspace } = useWorkspace()
  const navigate = route.useNavigate()
  const list = useQuery(collectionsQuery(workspace.slug, search))
  const [edited, setEdited] = useState<Collection | null>(null)
  const [doomed, setDoomed] = useState<Collection | null>(null)
  const slow = useDelayed(list.isPending)
  const page = list.data?.collections
  const set = (change: Partial<NamesSearch>) =>
    navigate({ search: (old) => ({ ...old, after: undefined, ...change }), replace: true })
  const turn = (after: string | undefined, trail: string[]) =>
    navigate({ search: (old) => ({ ...old, after }), state: { trail } })

  return (
    <section aria-label={words.collection.page} className="flex flex-col gap-4" aria-busy={list.isPlaceholderData}>
      {(search.q || list.isError || Boolean(page?.totalCount)) && (
        <NamesToolbar
          search={search}
          label={words.collection.search}
          hint={words.collection.searchHint}
          status={page ? words.collection.total(page.totalCount) : ''}
          onChange={set}
        />
      )}
      {!page && list.isError && <Failure error={list.error} onRetry={() => list.refetch()} />}
      {!page && slow && <ListSkeleton />}
      {page?.totalCount === 0 && (
        <CollectionsEmpty searched={Boolean(search.q)} onClear={() => set({ q: undefined })} />
      )}
      {page && page.totalCount > 0 && (
        <ul className={cx('card divide-y divide-line transition-opacity', list.isPlaceholderData && 'opacity-60')}>
          {page.nodes.map((collection) => (
            <CollectionItem
              key={collection.id}
              collection={collection}
              onEdit={() => setEdited(collection)}
              onDelete={() => setDoomed(collection)}
            />
          ))}
        </ul>
      )}
      {page && (
        <Pages
          after={search.after}
          next={page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null}
          onTurn={turn}
        />
      )}
      {edited && <CollectionDialog before={edited} onClose={() => setEdited(null)} />}
      {doomed && <DeleteCollectionDialog collection={doomed} onClose={() => setDoomed(null)} />}
    </section>
  )
}
