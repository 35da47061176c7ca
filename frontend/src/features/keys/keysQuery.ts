import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  ApiKeyDocument,
  type ApiKeyFieldsFragment,
  ApiKeysDocument,
  type ApiKeysQuery,
  KeyCreatorsDocument,
  LateUsesDocument,
} from '../../gql/graphql'
import { send } from '../../lib/send'
import { beginOf } from './keyDays'
import { filterOf, orderOf } from './keysFilter'
import type { KeysSearch } from './keysSearch'

/** A key as the console knows it: everything but its secret. */
export type ApiKey = ApiKeyFieldsFragment

/** A key as the list shows it, with its use in the last days. */
export type ListedKey = NonNullable<ApiKeysQuery['apiKeys']>['nodes'][number]

const pageSize = 25
const renewal = 30_000
const watchTime = 5000

/** How many days the list shows the use of. */
export const daysListed = 7

/** One page of the workspace's keys, renewed while it is looked at. The previous page stays until the next is there. */
export function keysQuery(workspace: string, search: KeysSearch) {
  const { key: _, create: __, name: ___, scopes: ____, ...list } = search
  return queryOptions({
    queryKey: ['keys', workspace, 'list', list],
    queryFn: () => {
      const now = Date.now()
      const since = new Date(beginOf(now, daysListed)).toISOString()
      const filter = filterOf(search, now)
      const variables = { first: pageSize, after: search.after, filter, orderBy: orderOf(search), since }
      return send(ApiKeysDocument, variables, workspace)
    },
    placeholderData: keepPreviousData,
    refetchInterval: renewal,
    staleTime: 0,
  })
}

/** One key by its id. */
export function keyQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['keys', workspace, 'one', id],
    queryFn: () => send(ApiKeyDocument, { id }, workspace),
    refetchInterval: renewal,
    staleTime: 0,
  })
}

/** The members whose names match, to choose one who made keys. */
export function creatorsQuery(workspace: string, search: string) {
  return queryOptions({
    queryKey: ['members', workspace, 'creators', search],
    queryFn: async () => {
      const members = (await send(KeyCreatorsDocument, { search: search || undefined }, workspace)).members
      return (members?.nodes ?? []).map(({ user }) => ({ value: user.id, text: user.name, hint: user.email }))
    },
    placeholderData: keepPreviousData,
  })
}

/** The revoked keys that somebody still shows, asked for every few seconds. */
export function lateUsesQuery(workspace: string) {
  return queryOptions({
    queryKey: ['keys', workspace, 'late'],
    queryFn: async () => (await send(LateUsesDocument, {}, workspace)).apiKeyLateUses?.nodes ?? [],
    refetchInterval: watchTime,
    staleTime: 0,
  })
}
