import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  ApiKeyRequestDocument,
  ApiKeyRequestsDocument,
  type RequestFieldsFragment,
  RequestKeyDocument,
  RequestKeysDocument,
} from '../../gql/graphql'
import { send } from '../../lib/send'
import { filterOf } from './requestsFilter'
import type { RequestsSearch } from './requestsSearch'

/** An entry of the log of requests. */
export type Request = RequestFieldsFragment

const pageSize = 25
const watchTime = 5000

/** One page of the log, of one key if it is given. The first page is read again every few seconds. */
export function requestsQuery(workspace: string, key: string | undefined, search: RequestsSearch) {
  const { request: _, ...list } = search
  return queryOptions({
    queryKey: ['requests', workspace, key, list],
    queryFn: () => {
      const filter = filterOf(search, key, Date.now())
      return send(ApiKeyRequestsDocument, { first: pageSize, after: search.after, filter }, workspace)
    },
    placeholderData: keepPreviousData,
    refetchInterval: search.after ? false : watchTime,
    staleTime: 0,
  })
}

/** One entry of the log, which does not change. */
export function requestQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['requests', workspace, 'one', id],
    queryFn: async () => (await send(ApiKeyRequestDocument, { id }, workspace)).apiKeyRequest ?? null,
    staleTime: Infinity,
    retry: false,
  })
}

/** The keys whose names match, those used last first, to choose one of them. */
export function requestKeysQuery(workspace: string, search: string) {
  return queryOptions({
    queryKey: ['keys', workspace, 'choices', search],
    queryFn: async () => {
      const keys = (await send(RequestKeysDocument, { search: search || undefined }, workspace)).apiKeys
      return (keys?.nodes ?? []).map((key) => ({ value: key.id, text: key.name, hint: key.hint }))
    },
    placeholderData: keepPreviousData,
  })
}

/** The name of one key; null if there is no such key. */
export function requestKeyQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['keys', workspace, 'name', id],
    queryFn: async () => (await send(RequestKeyDocument, { id }, workspace)).apiKey?.name ?? null,
  })
}
