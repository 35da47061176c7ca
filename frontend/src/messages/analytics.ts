import { analytics as en } from './analytics.en'

/** The words of the page of analytics; they come with it. */
export const words: typeof en = en
