import { queryOptions } from '@tanstack/react-query'
import { ProfileDocument, type ProfileQuery } from '../../gql/graphql'
import { send } from '../../lib/send'

type Viewer = NonNullable<ProfileQuery['viewer']>

/** A stay of the signed-in person. */
export type Session = NonNullable<Viewer['sessions']>[number]

/** How the person's second factor stands. */
export type SecondFactor = NonNullable<Viewer['secondFactor']>

/** What only the person may know of the own account. */
export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: () => send(ProfileDocument, {}),
  staleTime: 0,
})
