import type { Role } from '../../gql/graphql'
import { includesRole } from '../../lib/roles'
import { words } from '../../messages/members'

/** Whom a rule is about, as the signed-in person sees it. */
export type Standing = { myRole: Role; isMe: boolean; role: Role; owners: number }

/** Why a member cannot be managed; undefined if it can. */
export function whyNotManage({ myRole, role, owners, isMe }: Standing): string | undefined {
  if (!includesRole(myRole, role)) return words.ownersOnly
  return isMe && role === 'OWNER' && owners < 2 ? words.lastOwner : undefined
}

/** Why a role cannot be given to a member; undefined if it can. */
export function whyNotGive(next: Role, { myRole, isMe, role, owners }: Standing): string | undefined {
  if (isMe && next !== role && includesRole(next, role)) return words.ownRole
  if (!includesRole(myRole, next)) return words.ownersOnly
  return role === 'OWNER' && next !== 'OWNER' && owners < 2 ? words.lastOwner : undefined
}
