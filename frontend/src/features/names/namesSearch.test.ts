import { expect, test } from 'vitest'
import { orderOf, parseNamesSearch } from './namesSearch'

test('names go up unless the address says otherwise', () => {
  expect(orderOf(parseNamesSearch({}))).toEqual({ field: 'NAME', direction: 'ASC' })
  expect(orderOf(parseNamesSearch({ order: 'name-desc' }))).toEqual({ field: 'NAME', direction: 'DESC' })
  expect(orderOf(parseNamesSearch({ order: 'newest' }))).toEqual({ field: 'CREATED_AT', direction: 'DESC' })
  expect(orderOf(parseNamesSearch({ order: 'oldest' }))).toEqual({ field: 'CREATED_AT', direction: 'ASC' })
  expect(parseNamesSearch({ order: 'sideways', create: 'x' })).toMatchObject({ order: undefined, create: '1' })
})
