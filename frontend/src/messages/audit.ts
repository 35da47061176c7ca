import { t } from '.'

/** The words of the audit log. */
export const words = t.audit
