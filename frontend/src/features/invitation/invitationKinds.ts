import type { InvitationQuery } from '../../gql/graphql'

/** What an invitation tells whoever has its token. */
export type OpenInvitation = NonNullable<InvitationQuery['invitation']>

/** The signed-in person. */
export type Person = { name: string; email: string }
