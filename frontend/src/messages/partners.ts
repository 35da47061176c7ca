import { partners as en } from './partners.en'

/** The words of the pages of partners; they come with them. */
export const words: typeof en = en
