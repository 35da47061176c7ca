import { t } from '.'

/** The words of the pages of links. */
export const words = t.links
