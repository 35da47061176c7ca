import { customers as en } from './customers.en'

/** The words of the pages of customers; they come with them. */
export const words: typeof en = en
