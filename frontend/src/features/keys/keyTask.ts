import type { ApiKey } from './keysQuery'

/** Something that a person is about to do to a key. */
export type KeyTask = { kind: 'edit' | 'rotate' | 'revoke'; key: ApiKey }
