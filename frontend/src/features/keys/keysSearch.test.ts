import { expect, test } from 'vitest'
import { filterOf, isFiltered, orderOf } from './keysFilter'
import { parseKeysSearch } from './keysSearch'

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
  expect(filterOf(search, 0)).toEqual({ search: 'hoko_A1b2C3d4E5f6' })
})

test('a name or scopes alone open the form, filled in', () => {
  expect(parseKeysSearch({}).create).toBeUndefined()
  expect(parseKeysSearch({ scopes: 'nonsense' })).toMatchObject({ create: '1', scopes: undefined })
  expect(parseKeysSearch({ name: 'CI', scopes: 'linksWrite,nonsense,linksRead' })).toMatchObject({
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

test('what is asked about time is about keys that are accepted still, unless states are chosen', () => {
  const now = Date.UTC(2026, 5, 15)
  expect(filterOf({ unused: '30' }, now)).toMatchObject({
    states: ['ACTIVE', 'EXPIRING', 'RETIRING'],
    unusedSince: '2026-05-16T00:00:00.000Z',
  })
  expect(filterOf({ expires: '7', state: 'revoked' }, now)).toMatchObject({
    states: ['REVOKED'],
    expiresBefore: '2026-06-22T00:00:00.000Z',
  })
  expect(parseKeysSearch({ unused: '31', expires: '7' })).toMatchObject({ unused: undefined, expires: '7' })
})

test('keys are found by their maker, or by that the maker has left', () => {
  expect(filterOf({ creator: 'some-id' }, 0)).toMatchObject({ createdById: 'some-id', ownerless: undefined })
  expect(filterOf({ creator: 'gone' }, 0)).toMatchObject({ createdById: undefined, ownerless: true })
  expect(isFiltered({ creator: 'gone' })).toBe(true)
  expect(isFiltered({ sort: 'name', key: 'k' })).toBe(false)
})
