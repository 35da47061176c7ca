import type { ApiKeyRequestFilter } from '../../gql/graphql'
import {
  dayOf,
  type RequestsSearch,
  splitOutcomes,
  type Time,
  type WorkspaceRequestsSearch,
} from './requestsSearch'

const hour = 60 * 60_000
const lengths: Record<Time, number> = { hour, day: 24 * hour, week: 7 * 24 * hour, month: 30 * 24 * hour }

/** What to ask the server for. */
export function filterOf(search: RequestsSearch, key: string | undefined, now: number): ApiKeyRequestFilter {
  const outcomes = splitOutcomes(search.outcome)
  const refused = outcomes.includes('refused')
  return {
    apiKeyId: key,
    outcomes: outcomes.length && !refused ? outcomes : undefined,
    refused: refused || undefined,
    operation: search.operation,
    address: search.address,
    status: search.status === undefined ? undefined : Number(search.status),
    ...rangeOf(search.time, now),
  }
}

function rangeOf(time: string | undefined, now: number): Pick<ApiKeyRequestFilter, 'from' | 'until'> {
  const iso = (moment: number) => new Date(moment).toISOString()
  const day = dayOf(time)
  if (day !== undefined) return { from: iso(day), until: iso(day + lengths.day - 1) }
  return time ? { from: iso(now - lengths[time as Time]) } : {}
}

/** An address without its filters. */
export const unfiltered = {
  outcome: undefined,
  operation: undefined,
  address: undefined,
  status: undefined,
  time: undefined,
  key: undefined,
} satisfies Partial<WorkspaceRequestsSearch>

/** Whether the log shows less than everything. */
export function isFiltered(search: WorkspaceRequestsSearch): boolean {
  return Object.keys(unfiltered).some((name) => search[name as keyof typeof unfiltered])
}
