import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  type InvitationFieldsFragment,
  InvitationsDocument,
  KeysMadeByDocument,
  type MemberFieldsFragment,
  MembersDocument,
} from '../../gql/graphql'
import { send } from '../../lib/send'
import { filterOf, orderOf } from './membersFilter'
import type { MembersSearch } from './membersSearch'

/** A person as the workspace sees one. */
export type Member = MemberFieldsFragment

/** An offer of a place that nobody has accepted yet. Its address is not part of it. */
export type Invitation = InvitationFieldsFragment

const pageSize = 25

/** What all pages of members of a workspace are read under. */
export function listKey(workspace: string) {
  return ['members', workspace, 'list']
}

/** One page of the members, and how many owners there are. The previous page stays until the next is there. */
export function membersQuery(workspace: string, search: MembersSearch) {
  const { q, role, sort, dir, after } = search
  return queryOptions({
    queryKey: [...listKey(workspace), { q, role, sort, dir, after }],
    queryFn: () =>
      send(
        MembersDocument,
        { first: pageSize, after, filter: filterOf(search), orderBy: orderOf(search) },
        workspace,
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** The invitations that nobody has accepted yet, page upon page. */
export function invitationsQuery(workspace: string) {
  return infiniteQueryOptions({
    queryKey: ['members', workspace, 'invitations'],
    queryFn: ({ pageParam }) => send(InvitationsDocument, { first: pageSize, after: pageParam }, workspace),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) =>
      (last.invitations?.pageInfo.hasNextPage && last.invitations.pageInfo.endCursor) || undefined,
    staleTime: 0,
  })
}

/** How many keys that are accepted a person has made. */
export function keysMadeByQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['keys', workspace, 'by', id],
    queryFn: async () => (await send(KeysMadeByDocument, { id }, workspace)).apiKeys?.totalCount ?? 0,
    staleTime: 0,
  })
}
