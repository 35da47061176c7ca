import { expect, test } from 'vitest'
import { filterOf, isFiltered, orderOf, parseKeysSearch } from './keysSearch'

test('what makes no sense in an address is left out', () => {
  const search = parseKeysSearch({
    state: 'revoked,sleeping,active',
    scope: 'rootWrite',
    sort: 'colour',
    dir: 'up',
  })
  expect(search).toMatchObject({ state: 'active,revoked', scope: undefined, sort: undefined, dir: undefined })
  expect(isFiltered(parseKeysSearch({}))).toBe(false)
})

test('a secret in an address goes no further', () => {
  const search = parseKeysSearch({ q: 'hoko_A1b2C3d4E5f6_G7h8J9k0' })
  expect(search.q).toBe('hoko_A1b2C3d4E5f6')
  expect(filterOf(search)).toEqual({ search: 'hoko_A1b2C3d4E5f6', states: undefined, scope: undefined })
})

test('a form is filled in only when it is asked for', () => {
  expect(parseKeysSearch({ name: 'CI', scopes: 'linksRead' })).toMatchObject({
    name: undefined,
    scopes: undefined,
  })
  expect(parseKeysSearch({ create: '1', name: 'CI', scopes: 'linksWrite,nonsense,linksRead' })).toMatchObject({
    create: '1',
    name: 'CI',
    scopes: 'linksRead,linksWrite',
  })
})

test('names are ordered upwards, times downwards, unless the address says otherwise', () => {
  expect(orderOf({})).toEqual({ field: 'CREATED_AT', direction: 'DESC' })
  expect(orderOf({ sort: 'name' })).toEqual({ field: 'NAME', direction: 'ASC' })
  expect(orderOf({ sort: 'used', dir: 'asc' })).toEqual({ field: 'LAST_USED_AT', direction: 'ASC' })
})
