import { queryOptions } from '@tanstack/react-query'
import { OverviewDocument, type OverviewQuery } from '../../gql/graphql'
import { send } from '../../lib/send'

/** How much there is of everything, as far as the person's role lets it be seen. */
export type Overview = OverviewQuery

const watchTime = 3000

/** The counts of a workspace, read again and again until the first click has been seen. */
export function overviewQuery(workspace: string, admin: boolean) {
  return queryOptions({
    queryKey: ['overview', workspace],
    queryFn: () => send(OverviewDocument, { admin }, workspace),
    refetchInterval: (query) => (query.state.data?.clicks?.totalCount ? false : watchTime),
    refetchOnWindowFocus: true,
    staleTime: 0,
  })
}
