import { queryOptions } from '@tanstack/react-query'
import { OverviewDocument, type OverviewQuery } from '../../gql/graphql'
import { send } from '../../lib/send'
import { isComplete } from './steps'

/** How much there is of everything, as far as the person's role lets it be seen. */
export type Overview = OverviewQuery

const watchTime = 3000

/** The counts of a workspace, read again and again until every step has been done: each ticks by itself. */
export function overviewQuery(workspace: string, admin: boolean) {
  return queryOptions({
    queryKey: ['overview', workspace],
    queryFn: () => send(OverviewDocument, { admin }, workspace),
    refetchInterval: (query) => (isComplete(query.state.data) ? false : watchTime),
    refetchOnWindowFocus: true,
    staleTime: 0,
  })
}
