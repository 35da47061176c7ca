import { t } from '.'

/** The words of the pages of partners. */
export const words = t.partners
