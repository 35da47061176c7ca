import type { Partner } from './partnersQuery'

/** Something that a person is about to do to a partner. */
export type PartnerTask = { kind: 'edit' | 'delete'; partner: Partner }
