import { t } from '.'

/** The words of the pages of collections and tags. */
export const words = t.collections
