import { audit as en } from './audit.en'

/** The words of the audit log; they come with it. */
export const words: typeof en = en
