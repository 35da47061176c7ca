import { events as en } from './events.en'

/** The words of the page of events; they come with it. */
export const words: typeof en = en
