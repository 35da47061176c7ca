import type { Role } from '../../gql/graphql'
import { allRoles } from '../../lib/roles'
import { type Direction, directionOf, textOf } from '../../lib/searchText'

export const sorts = ['joined', 'name', 'seen'] as const

export type Sort = (typeof sorts)[number]

/** What the address of the list of members may say. All of it is optional. */
export type MembersSearch = {
  /** The text to search for. */
  q?: string
  /** The roles to show, separated by commas, in lower case. */
  role?: string
  sort?: Sort
  dir?: Direction
  /** The cursor of the page. */
  after?: string
  /** Set to open the dialog that invites. */
  invite?: '1'
}

/** Reads the address: whatever it says that makes no sense is left out. */
export function parseMembersSearch(search: Record<string, unknown>): MembersSearch {
  return {
    q: textOf(search.q),
    role: joinRoles(splitRoles(textOf(search.role))),
    sort: sorts.find((sort) => sort === search.sort),
    dir: directionOf(search.dir),
    after: textOf(search.after),
    invite: search.invite ? '1' : undefined,
  }
}

/** The roles named by a list in lower case, from least to most. */
export function splitRoles(list: string | undefined): Role[] {
  const names = (list ?? '').toUpperCase().split(',')
  return allRoles.filter((role) => names.includes(role))
}

export function joinRoles(roles: readonly Role[]): string | undefined {
  return roles.length ? roles.join(',').toLowerCase() : undefined
}

/** The way in which a list is ordered unless the address says otherwise. */
export function defaultDirection(sort: Sort): Direction {
  return sort === 'name' ? 'asc' : 'desc'
}
