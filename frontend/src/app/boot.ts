import { queryOptions } from '@tanstack/react-query'
import { BootDocument, type BootQuery } from '../gql/graphql'
import { send } from '../lib/send'

type Viewer = NonNullable<BootQuery['viewer']>

/** A workspace that the signed-in person works in, and as what. */
export type Membership = Viewer['memberships'][number]

/** Who is asking and whether the program waits for its owner. Public: it is never refused. */
export const bootQuery = queryOptions({
  queryKey: ['boot'],
  queryFn: () => send(BootDocument, {}),
  staleTime: 5 * 60_000,
})
