import { en, type Messages } from './en'

/** The language of the words, and of dates and numbers, as BCP 47. */
export const locale = 'en'

/** The words of the reader's language. */
export const t: Messages = en
