import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { CollectionChoicesDocument, PartnerChoicesDocument, TagChoicesDocument } from '../../gql/graphql'
import { send } from '../../lib/send'

/** How long what can be chosen is taken to be known. A change to it is seen at once. */
const staleTime = 30_000

/** The collections with a part of their name, at most 100 of them. */
export function collectionChoices(workspace: string, search: string) {
  return queryOptions({
    queryKey: ['collections', workspace, 'choices', search],
    queryFn: async () => (await send(CollectionChoicesDocument, { search }, workspace)).collections?.nodes ?? [],
    placeholderData: keepPreviousData,
    staleTime,
  })
}

/** The tags with a part of their name, at most 100 of them. */
export function tagChoices(workspace: string, search: string) {
  return queryOptions({
    queryKey: ['tags', workspace, 'choices', search],
    queryFn: async () => (await send(TagChoicesDocument, { search }, workspace)).tags?.nodes ?? [],
    placeholderData: keepPreviousData,
    staleTime,
  })
}

/** The partners with a part of their name, address or number, at most 100 of them. */
export function partnerChoices(workspace: string, search: string) {
  return queryOptions({
    queryKey: ['partners', workspace, 'choices', search],
    queryFn: async () => (await send(PartnerChoicesDocument, { search }, workspace)).partners?.nodes ?? [],
    placeholderData: keepPreviousData,
    staleTime,
  })
}
