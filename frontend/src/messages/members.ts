import { t } from '.'

/** The words of the page of members. */
export const words = t.members
