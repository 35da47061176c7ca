import { t } from '.'

/** The words of the pages outside of every workspace. */
export const words = t.entrance
