import { profile as en } from './profile.en'

/** The words of the page of one's own account; they come with it. */
export const words: typeof en = en
