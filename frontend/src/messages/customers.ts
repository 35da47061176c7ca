import { t } from '.'

/** The words of the pages of customers. */
export const words = t.customers
