import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { ListFrame } from '../../ui/ListFrame'
import { RequestCards } from './RequestCards'
import { RequestSheet } from './RequestSheet'
import { RequestsEmpty } from './RequestsEmpty'
import { RequestsTable } from './RequestsTable'
import { RequestsToolbar } from './RequestsToolbar'
import { isFiltered } from './requestsFilter'
import { requestsQuery } from './requestsQuery'
import type { WorkspaceRequestsSearch } from './requestsSearch'

type Props = {
  search: WorkspaceRequestsSearch
  /** The id of the key whose log it is; without one it is that of the workspace. */
  apiKeyId?: string
}

/** A page of a log, and how entries are found. */
export function RequestsList({ search, apiKeyId }: Props) {
  const { workspace } = useWorkspace()
  const query = useQuery(requestsQuery(workspace.slug, apiKeyId ?? search.key, search))
  const page = query.data?.apiKeyRequests
  const nodes = page?.nodes ?? []
  const filtered = isFiltered(search)
  const ofKey = apiKeyId !== undefined

  return (
    <>
      <ListFrame
        query={query}
        page={page}
        after={search.after}
        toolbar={
          (filtered || query.isError || Boolean(page?.totalCount)) && (
            <RequestsToolbar search={search} total={page?.totalCount} ofKey={ofKey} />
          )
        }
        empty={<RequestsEmpty filtered={filtered} />}
      >
        <RequestsTable requests={nodes} ofKey={ofKey} />
        <RequestCards requests={nodes} ofKey={ofKey} />
      </ListFrame>
      {search.request && (page || query.isError) && (
        <RequestSheet id={search.request} requests={nodes} ofKey={ofKey} />
      )}
    </>
  )
}
