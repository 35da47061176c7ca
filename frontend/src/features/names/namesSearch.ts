import type { OrderDirection } from '../../gql/graphql'
import { safeTextOf } from '../../lib/searchText'

export const nameOrders = ['name', 'name-desc', 'newest', 'oldest'] as const

export type NameOrder = (typeof nameOrders)[number]

/** What the address of a list of named things, collections or tags, may say. All of it is optional. */
export type NamesSearch = {
  /** The text to search for. */
  q?: string
  /** Absent for the order of names. */
  order?: Exclude<NameOrder, 'name'>
  /** The cursor of the page. */
  after?: string
  /** Set to open the dialog for a new one. */
  create?: '1'
}

/** Reads the address: whatever it says that makes no sense is left out. */
export function parseNamesSearch(search: Record<string, unknown>): NamesSearch {
  const order = nameOrders.find((one) => one === search.order)
  return {
    q: safeTextOf(search.q),
    order: order === 'name' ? undefined : order,
    after: safeTextOf(search.after),
    create: search.create ? '1' : undefined,
  }
}

/** The order as the server takes it, of collections and of tags alike. */
export function orderOf({ order }: NamesSearch): { field: 'NAME' | 'CREATED_AT'; direction: OrderDirection } {
  const byName = !order || order === 'name-desc'
  const down = order === 'name-desc' || order === 'newest'
  return { field: byName ? 'NAME' : 'CREATED_AT', direction: down ? 'DESC' : 'ASC' }
}
