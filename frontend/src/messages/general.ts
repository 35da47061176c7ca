import { general as en } from './general.en'

/** The words of the workspace's general settings; they come with them. */
export const words: typeof en = en
