import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { type TagFieldsFragment, TagsDocument } from '../../gql/graphql'
import { send } from '../../lib/send'
import { pageSize } from '../collections/collectionsQuery'
import { type NamesSearch, orderOf } from '../names/namesSearch'

/** A tag as the console knows it. */
export type Tag = TagFieldsFragment

/** One page of the workspace's tags. The previous page stays until the next is there. */
export function tagsQuery(workspace: string, search: NamesSearch) {
  const { q, order, after } = search
  const variables = { first: pageSize, after, filter: { search: q }, orderBy: orderOf(search) }
  return queryOptions({
    queryKey: ['tags', workspace, 'list', { q, order, after }],
    queryFn: () => send(TagsDocument, variables, workspace),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
