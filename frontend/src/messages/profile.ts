import { t } from '.'

/** The words of the page of one's own account. */
export const words = t.profile
