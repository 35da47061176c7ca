import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ApiKeyDocument, type ApiKeyFieldsFragment, ApiKeysDocument } from '../../gql/graphql'
import { send } from '../../lib/send'
import { filterOf, type KeysSearch, orderOf } from './keysSearch'

/** A key as the console knows it: everything but its secret. */
export type ApiKey = ApiKeyFieldsFragment

const pageSize = 25
const renewal = 30_000

/** One page of the workspace's keys, renewed while it is looked at. The previous page stays until the next is there. */
export function keysQuery(workspace: string, search: KeysSearch) {
  const { q, state, scope, sort, dir, after } = search
  return queryOptions({
    queryKey: ['keys', workspace, 'list', { q, state, scope, sort, dir, after }],
    queryFn: () =>
      send(
        ApiKeysDocument,
        { first: pageSize, after, filter: filterOf(search), orderBy: orderOf(search) },
        workspace,
      ),
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
