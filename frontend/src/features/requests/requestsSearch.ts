import { safeTextOf } from '../../lib/searchText'

export const times = ['hour', 'day', 'week', 'month'] as const

export type Time = (typeof times)[number]

/** What the address of a log of requests may say. All of it is optional, and nothing in it is secret. */
export type RequestsSearch = {
  /** The outcomes to show, separated by commas; `refused` for all that were turned away because of the key. */
  outcome?: string
  operation?: string
  address?: string
  /** The HTTP status of the answers. */
  status?: string
  /** How far to look back, or one day in UTC as 2026-01-31. */
  time?: string
  /** The cursor of the page. */
  after?: string
  /** The id of the entry whose details are open. */
  request?: string
}

/** What the address of the log of a whole workspace may say besides. */
export type WorkspaceRequestsSearch = RequestsSearch & {
  /** The id of the key. */
  key?: string
}

/** Reads the address: whatever it says that makes no sense is left out, and secrets are cut away. */
export function parseRequestsSearch(search: Record<string, unknown>): RequestsSearch {
  return {
    outcome: splitOutcomes(safeTextOf(search.outcome)).join(',') || undefined,
    operation: safeTextOf(search.operation),
    address: safeTextOf(search.address),
    status: /^[1-5]\d\d$/.exec(String(search.status))?.[0],
    time: parseTime(safeTextOf(search.time)),
    after: safeTextOf(search.after),
    request: safeTextOf(search.request),
  }
}

export function parseWorkspaceRequestsSearch(search: Record<string, unknown>): WorkspaceRequestsSearch {
  return { ...parseRequestsSearch(search), key: safeTextOf(search.key) }
}

/** The outcomes named by a list. */
export function splitOutcomes(list: string | undefined): string[] {
  return (list ?? '').split(',').filter((name) => /^[a-z_]{1,40}$/.test(name))
}

function parseTime(time: string | undefined): string | undefined {
  if (!time || times.includes(time as Time)) return time
  return dayOf(time) === undefined ? undefined : time
}

/** The beginning of a day in UTC that is written as 2026-01-31; undefined if it is none. */
export function dayOf(time: string | undefined): number | undefined {
  if (!time || !/^\d{4}-\d{2}-\d{2}$/.test(time)) return undefined
  const begin = Date.parse(`${time}T00:00:00Z`)
  return Number.isNaN(begin) ? undefined : begin
}
