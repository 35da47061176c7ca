import { type Direction, directionOf } from '../../lib/searchText'

/** What the address of a customer's page may say. */
export type CustomerSearch = {
  /** In which order the timeline is; newest first unless it says otherwise. */
  dir?: Direction
}

/** Reads the address: whatever it says that makes no sense is left out. */
export function parseCustomerSearch(search: Record<string, unknown>): CustomerSearch {
  return { dir: directionOf(search.dir) }
}
