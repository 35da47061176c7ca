import { type Direction, directionOf, textOf } from './searchText'

export const sorts = ['created', 'name'] as const

export type Sort = (typeof sorts)[number]

/** What the address of a list of things with names may say. All of it is optional. */
export type NamedSearch = {
  /** The text to search for. */
  q?: string
  sort?: Sort
  dir?: Direction
  /** The cursor of the page. */
  after?: string
}

/** Reads the address: whatever it says that makes no sense is left out. */
export function parseNamedSearch(search: Record<string, unknown>): NamedSearch {
  return {
    q: textOf(search.q),
    sort: sorts.find((sort) => sort === search.sort),
    dir: directionOf(search.dir),
    after: textOf(search.after),
  }
}

/** The way in which a list is ordered unless the address says otherwise. */
export function defaultDirection(sort: Sort): Direction {
  return sort === 'name' ? 'asc' : 'desc'
}

/** How the list is ordered. */
export function sortingOf({ sort = 'created', dir }: NamedSearch): { sort: Sort; dir: Direction } {
  return { sort, dir: dir ?? defaultDirection(sort) }
}

const fields = { created: 'CREATED_AT', name: 'NAME' } as const

/** The order as the server takes it. */
export function orderOf(search: NamedSearch) {
  const { sort, dir } = sortingOf(search)
  return { field: fields[sort], direction: dir === 'asc' ? 'ASC' : 'DESC' } as const
}
