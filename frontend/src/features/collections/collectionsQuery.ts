import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { type CollectionFieldsFragment, CollectionsDocument } from '../../gql/graphql'
import { send } from '../../lib/send'
import { type NamesSearch, orderOf } from '../names/namesSearch'

/** A collection as the console knows it. */
export type Collection = CollectionFieldsFragment

/** How many collections or tags a page holds. */
export const pageSize = 25

/** One page of the workspace's collections. The previous page stays until the next is there. */
export function collectionsQuery(workspace: string, search: NamesSearch) {
  const { q, order, after } = search
  const variables = { first: pageSize, after, filter: { search: q }, orderBy: orderOf(search) }
  return queryOptions({
    queryKey: ['collections', workspace, 'list', { q, order, after }],
    queryFn: () => send(CollectionsDocument, variables, workspace),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
