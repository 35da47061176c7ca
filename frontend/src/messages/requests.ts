import { requests as en } from './requests.en'

/** The words of the log of requests; they come with it. */
export const words: typeof en = en
