import { expect, test } from 'vitest'
import { orderOf, parseNamedSearch } from './namedSearch'

test('what makes no sense in an address is left out', () => {
  const search = parseNamedSearch({ q: '', sort: 'height', dir: 'up', after: 7, role: 'x' })
  expect(search).toEqual({ q: undefined, sort: undefined, dir: undefined, after: '7' })
})

test('the address becomes an order', () => {
  expect(orderOf({})).toEqual({ field: 'CREATED_AT', direction: 'DESC' })
  expect(orderOf({ sort: 'name' })).toEqual({ field: 'NAME', direction: 'ASC' })
  expect(orderOf({ sort: 'name', dir: 'desc' })).toEqual({ field: 'NAME', direction: 'DESC' })
})
