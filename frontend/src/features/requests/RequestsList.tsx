import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { cx } from '../../lib/cx'
import { useDelayed } from '../../lib/useDelayed'
import { Failure } from '../../ui/Failure'
import { ListSkeleton } from '../../ui/ListSkeleton'
import { Pages } from '../../ui/Pages'
import { RequestCards } from './RequestCards'
import { RequestSheet } from './RequestSheet'
import { RequestsEmpty } from './RequestsEmpty'
import { RequestsTable } from './RequestsTable'
import { RequestsToolbar } from './RequestsToolbar'
import { isFiltered } from './requestsFilter'
import { requestsQuery } from './requestsQuery'
import type { WorkspaceRequestsSearch } from './requestsSearch'
import { useRequestsSearch } from './useRequestsSearch'

type Props = {
  search: WorkspaceRequestsSearch
  /** The id of the key whose log it is; without one it is that of the workspace. */
  apiKeyId?: string
}

/** A log in whatever state it is: loading, failed, empty, or a page of entries. */
export function RequestsList({ search, apiKeyId }: Props) {
  const { workspace } = useWorkspace()
  const { turn } = useRequestsSearch()
  const query = useQuery(requestsQuery(workspace.slug, apiKeyId ?? search.key, search))
  const slow = useDelayed(query.isPending)
  const page = query.data?.apiKeyRequests
  const filtered = isFiltered(search)
  const ofKey = apiKeyId !== undefined
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null

  return (
    <section className="flex flex-col gap-4" aria-busy={query.isPlaceholderData}>
      {(filtered || query.isError || Boolean(page?.totalCount)) && (
        <RequestsToolbar search={search} total={page?.totalCount} ofKey={ofKey} />
      )}
      {!page && query.isError && <Failure error={query.error} onRetry={() => query.refetch()} />}
      {!page && slow && <ListSkeleton />}
      {page?.totalCount === 0 && <RequestsEmpty filtered={filtered} />}
      {page && page.totalCount > 0 && (
        <div className={cx('transition-opacity', query.isPlaceholderData && 'opacity-60')}>
          <RequestsTable requests={page.nodes} ofKey={ofKey} />
          <RequestCards requests={page.nodes} ofKey={ofKey} />
        </div>
      )}
      {page && <Pages after={search.after} next={next ?? null} onTurn={turn} />}
      {search.request && (page || query.isError) && (
        <RequestSheet id={search.request} requests={page?.nodes ?? []} ofKey={ofKey} />
      )}
    </section>
  )
}
