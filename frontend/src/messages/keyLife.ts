import { keyLife as en } from './keyLife.en'

/** The words about what becomes of API keys; they come with the pages that show it. */
export const words: typeof en = en
