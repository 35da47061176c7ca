import { t } from '.'

/** The words of the log of requests. */
export const words = t.requests
