import { members as en } from './members.en'

/** The words of the page of members; they come with it. */
export const words: typeof en = en
