import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { KeyHistoryDocument, type KeyHistoryQuery, KeyPageDocument, type KeyPageQuery } from '../../gql/graphql'
import { send } from '../../lib/send'

/** A key with all that its page shows, but for its requests and its history. */
export type KeyWithUse = NonNullable<KeyPageQuery['apiKey']>
export type LateUse = NonNullable<KeyWithUse['lateUse']>
export type Caller = NonNullable<LateUse['addresses']>[number]
export type Relative = NonNullable<KeyWithUse['successor']>

/** A change to a key. */
export type KeyChange = NonNullable<KeyHistoryQuery['auditEvents']>['nodes'][number]

const watchTime = 5000
const pageSize = 10

/** One key for its page, read again every few seconds. */
export function keyPageQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['keys', workspace, 'page', id],
    queryFn: () => send(KeyPageDocument, { id }, workspace),
    refetchInterval: watchTime,
    staleTime: 0,
  })
}

/** The changes to a key, the latest first, page upon page. */
export function keyHistoryQuery(workspace: string, id: string) {
  return infiniteQueryOptions({
    queryKey: ['keys', workspace, 'history', id],
    queryFn: ({ pageParam }) => send(KeyHistoryDocument, { first: pageSize, after: pageParam, id }, workspace),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) =>
      (last.auditEvents?.pageInfo.hasNextPage && last.auditEvents.pageInfo.endCursor) || undefined,
    staleTime: 0,
  })
}
