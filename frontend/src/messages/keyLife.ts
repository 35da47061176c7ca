import { t } from '.'

/** The words about what becomes of API keys; they come with the pages that show it. */
export const words = t.keyLife
