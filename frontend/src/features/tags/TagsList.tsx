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
import { NamesToolbar } from '../collections/NamesToolbar'
import type { NamesSearch } from '../collections/namesSearch'
import { DeleteTagDialog } from './DeleteTagDialog'
import { TagDialog } from './TagDialog'
import { TagItem } from './TagItem'
import { TagsEmpty } from './TagsEmpty'
import { type Tag, tagsQuery } from './tagsQuery'

const route = getRouteApi('/$slug/tags')

/** The tags in whatever state the list is: loading, failed, empty, or a page of them. */
export function TagsList({ search }: { search: NamesSearch }) {
  const { workspace } = useWorkspace()
  const navigate = route.useNavigate()
  const list = useQuery(tagsQuery(workspace.slug, search))
  const [edited, setEdited] = useState<Tag | null>(null)
  const [doomed, setDoomed] = useState<Tag | null>(null)
  const slow = useDelayed(list.isPending)
  const page = list.data?.tags
  const set = (change: Partial<NamesSearch>) =>
    navigate({ search: (old) => ({ ...old, after: undefined, ...change }), replace: true })
  const turn = (after: string | undefined, trail: string[]) =>
    navigate({ search: (old) => ({ ...old, after }), state: { trail } })

  return (
    <section aria-label={words.tag.page} className="flex flex-col gap-4" aria-busy={list.isPlaceholderData}>
      {(search.q || list.isError || Boolean(page?.totalCount)) && (
        <NamesToolbar
          search={search}
          label={words.tag.search}
          hint={words.tag.searchHint}
          status={page ? words.tag.total(page.totalCount) : ''}
          onChange={set}
        />
      )}
      {!page && list.isError && <Failure error={list.error} onRetry={() => list.refetch()} />}
      {!page && slow && <ListSkeleton />}
      {page?.totalCount === 0 && <TagsEmpty searched={Boolean(search.q)} onClear={() => set({ q: undefined })} />}
      {page && page.totalCount > 0 && (
        <ul className={cx('card divide-y divide-line transition-opacity', list.isPlaceholderData && 'opacity-60')}>
          {page.nodes.map((tag) => (
            <TagItem key={tag.id} tag={tag} onEdit={() => setEdited(tag)} onDelete={() => setDoomed(tag)} />
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
      {edited && <TagDialog before={edited} onClose={() => setEdited(null)} />}
      {doomed && <DeleteTagDialog tag={doomed} onClose={() => setDoomed(null)} />}
    </section>
  )
}
