import type { Member } from './membersQuery'

/** Something that a person is about to do to a member. */
export type MemberTask = { kind: 'role' | 'remove' | 'leave'; member: Member }
