import { links as en } from './links.en'

/** The words of the pages of links; they come with them. */
export const words: typeof en = en
