import type { ApiKeyFilter, ApiKeyOrder, ApiKeyState } from '../../gql/graphql'
import { defaultDirection, type KeysSearch, splitStates } from './keysSearch'

const orderFields = { created: 'CREATED_AT', name: 'NAME', used: 'LAST_USED_AT' } as const

export function orderOf({ sort = 'created', dir }: KeysSearch): Required<ApiKeyOrder> {
  const direction = dir ?? defaultDirection(sort)
  return { field: orderFields[sort], direction: direction === 'asc' ? 'ASC' : 'DESC' }
}

const day = 24 * 60 * 60_000
const accepted: readonly ApiKeyState[] = ['ACTIVE', 'EXPIRING', 'RETIRING']

/** What to ask the server for. What is asked about time is about keys that are accepted still, unless states are chosen. */
export function filterOf({ q, state, scope, creator, unused, expires }: KeysSearch, now: number): ApiKeyFilter {
  const states = splitStates(state)
  const moment = (days: number) => new Date(now + days * day).toISOString()
  if (states.length === 0 && (unused || expires)) states.push(...accepted)
  return {
    search: q,
    states: states.length ? states : undefined,
    scope,
    createdById: creator === 'gone' ? undefined : creator,
    ownerless: creator === 'gone' || undefined,
    unusedSince: unused && moment(-Number(unused)),
    expiresBefore: expires && moment(Number(expires)),
  }
}

/** An address without its filters. */
export const unfiltered = {
  q: undefined,
  state: undefined,
  scope: undefined,
  creator: undefined,
  unused: undefined,
  expires: undefined,
} satisfies Partial<KeysSearch>

/** Whether the list shows less than everything. */
export function isFiltered(search: KeysSearch): boolean {
  return Object.keys(unfiltered).some((name) => search[name as keyof typeof unfiltered])
}
