import type { ApiKeyState, Scope } from '../../gql/graphql'
import { allScopes, parseScopes } from '../../lib/scopes'
import { type Direction, directionOf, safeTextOf } from '../../lib/searchText'

export const allStates: readonly ApiKeyState[] = ['ACTIVE', 'EXPIRING', 'RETIRING', 'EXPIRED', 'REVOKED']

export const sorts = ['created', 'name', 'used'] as const

/** How many days the filters by time can be set to. */
export const dayCounts = ['7', '30', '90', '180'] as const

export type DayCount = (typeof dayCounts)[number]
export type Sort = (typeof sorts)[number]

/** What the address of the list of keys may say. All of it is optional, and nothing in it is secret. */
export type KeysSearch = {
  /** The text to search for. */
  q?: string
  /** The states to show, separated by commas, in lower case. */
  state?: string
  scope?: Scope
  /** The id of the person who made the keys, or `gone` for those whose maker is no member any more. */
  creator?: string
  /** The keys that were not used for so many days. */
  unused?: DayCount
  /** The keys that end within so many days. */
  expires?: DayCount
  sort?: Sort
  dir?: Direction
  /** The cursor of the page. */
  after?: string
  /** The id of the key whose details are open. */
  key?: string
  /** Set to open the dialog for a new key, filled in with the two below, each of which opens it as well. It never submits. */
  create?: '1'
  name?: string
  scopes?: string
}

/** Reads the address: whatever it says that makes no sense is left out, and secrets are cut away. */
export function parseKeysSearch(search: Record<string, unknown>): KeysSearch {
  const create = search.create || search.name || search.scopes ? ('1' as const) : undefined
  return {
    q: safeTextOf(search.q),
    state: joinStates(splitStates(safeTextOf(search.state))),
    scope: allScopes.find((scope) => scope === search.scope),
    creator: safeTextOf(search.creator),
    unused: dayCounts.find((days) => days === search.unused),
    expires: dayCounts.find((days) => days === search.expires),
    sort: sorts.find((sort) => sort === search.sort),
    dir: directionOf(search.dir),
    after: safeTextOf(search.after),
    key: safeTextOf(search.key),
    create,
    name: safeTextOf(search.name),
    scopes: parseScopes(safeTextOf(search.scopes) ?? '').join(',') || undefined,
  }
}

/** The states named by a list in lower case, in the order of the enum. */
export function splitStates(list: string | undefined): ApiKeyState[] {
  const names = (list ?? '').toUpperCase().split(',')
  return allStates.filter((state) => names.includes(state))
}

export function joinStates(states: readonly ApiKeyState[]): string | undefined {
  return states.length ? states.join(',').toLowerCase() : undefined
}

/** The way in which a list is ordered unless the address says otherwise. */
export function defaultDirection(sort: Sort): Direction {
  return sort === 'name' ? 'asc' : 'desc'
}
