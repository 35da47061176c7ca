import { expect, test } from 'vitest'
import { filterOf, isFiltered, orderOf } from './membersFilter'
import { parseMembersSearch } from './membersSearch'

test('what makes no sense in an address is left out', () => {
  const search = parseMembersSearch({ q: '', role: 'owner,king,viewer', sort: 'height', dir: 'up', invite: 'yes' })
  expect(search).toEqual({
    q: undefined,
    role: 'viewer,owner',
    sort: undefined,
    dir: undefined,
    after: undefined,
    invite: '1',
  })
})

test('the address becomes a filter and an order', () => {
  expect(filterOf({ q: 'ada', role: 'admin' })).toEqual({ search: 'ada', roles: ['ADMIN'] })
  expect(filterOf({})).toEqual({ search: undefined, roles: undefined })
  expect(isFiltered({ role: 'admin' })).toBe(true)
  expect(isFiltered({ sort: 'name' })).toBe(false)
  expect(orderOf({})).toEqual({ field: 'JOINED_AT', direction: 'DESC' })
  expect(orderOf({ sort: 'name' })).toEqual({ field: 'NAME', direction: 'ASC' })
  expect(orderOf({ sort: 'seen', dir: 'asc' })).toEqual({ field: 'LAST_SEEN_AT', direction: 'ASC' })
})
