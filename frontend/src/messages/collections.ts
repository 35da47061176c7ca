import { collections as en } from './collections.en'

/** The words of the pages of collections and tags; they come with them. */
export const words: typeof en = en
