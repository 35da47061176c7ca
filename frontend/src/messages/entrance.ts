import { entrance as en } from './entrance.en'

/** The words of the pages outside of every workspace; they come with those pages. */
export const words: typeof en = en
