import type { words } from '../../messages/collections'

type Words = typeof words

/** What is said of collections and of tags alike. */
export type NamesWords = Pick<Words['collection'], keyof Words['collection'] & keyof Words['tag']>
