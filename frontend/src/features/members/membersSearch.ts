import type { MemberFilter, MemberOrder, Role } from '../../gql/graphql'
import { allRoles } from '../../lib/scopes'

export const sorts = ['joined', 'name', 'seen'] as const

export type Sort = (typeof sorts)[number]
export type Direction = 'asc' | 'desc'

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
    q: text(search.q),
    role: joinRoles(splitRoles(text(search.role))),
    sort: sorts.find((sort) => sort === search.sort),
    dir: search.dir === 'asc' || search.dir === 'desc' ? search.dir : undefined,
    after: text(search.after),
    invite: search.invite ? '1' : undefined,
  }
}

function text(value: unknown): string | undefined {
  return value === undefined || value === null || value === '' ? undefined : String(value)
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

const orderFields = { joined: 'JOINED_AT', name: 'NAME', seen: 'LAST_SEEN_AT' } as const

export function orderOf({ sort = 'joined', dir }: MembersSearch): Required<MemberOrder> {
  const direction = dir ?? defaultDirection(sort)
  return { field: orderFields[sort], direction: direction === 'asc' ? 'ASC' : 'DESC' }
}

export function filterOf({ q, role }: MembersSearch): MemberFilter {
  const roles = splitRoles(role)
  return { search: q, roles: roles.length ? roles : undefined }
}

/** Whether the list shows less than everybody. */
export function isFiltered({ q, role }: MembersSearch): boolean {
  return Boolean(q || role)
}
