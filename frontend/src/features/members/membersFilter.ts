import type { MemberFilter, MemberOrder } from '../../gql/graphql'
import { defaultDirection, type MembersSearch, splitRoles } from './membersSearch'

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
