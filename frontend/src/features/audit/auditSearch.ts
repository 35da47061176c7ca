import { isDay } from '../../lib/days'
import { textOf } from '../../lib/searchText'

/** What the address of the audit log may say. All of it is optional. */
export type AuditSearch = {
  action?: string
  /** The id of a person or a key. */
  actor?: string
  /** The id of what was changed. */
  subject?: string
  /** The first day, like 2026-01-31, in the workspace's time zone. */
  from?: string
  /** The last day. */
  until?: string
  /** The cursor of the page. */
  after?: string
  /** The id of the record that is open. */
  event?: string
}

/** Reads the address: whatever it says that makes no sense is left out. */
export function parseAuditSearch(search: Record<string, unknown>): AuditSearch {
  return {
    action: textOf(search.action),
    actor: textOf(search.actor),
    subject: textOf(search.subject),
    from: isDay(search.from) ? search.from : undefined,
    until: isDay(search.until) ? search.until : undefined,
    after: textOf(search.after),
    event: textOf(search.event),
  }
}

export const noFilters: AuditSearch = {
  action: undefined,
  actor: undefined,
  subject: undefined,
  from: undefined,
  until: undefined,
  after: undefined,
}

/** Whether the list shows less than everything. */
export function isFiltered({ action, actor, subject, from, until }: AuditSearch): boolean {
  return Boolean(action || actor || subject || from || until)
}
