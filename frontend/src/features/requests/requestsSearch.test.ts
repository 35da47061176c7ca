import { expect, test } from 'vitest'
import { filterOf, isFiltered } from './requestsFilter'
import { parseRequestsSearch, parseWorkspaceRequestsSearch } from './requestsSearch'

const now = Date.UTC(2026, 5, 15, 12)

test('what makes no sense in an address is left out', () => {
  const search = parseRequestsSearch({ outcome: 'ok,<b>,key_revoked', status: '999', time: 'century' })
  expect(search).toMatchObject({ outcome: 'ok,key_revoked', status: undefined, time: undefined })
  expect(parseRequestsSearch({ time: '2026-13-40' }).time).toBeUndefined()
  expect(isFiltered(parseRequestsSearch({ after: 'x', request: 'y' }))).toBe(false)
})

test('a secret in an address goes no further', () => {
  const search = parseWorkspaceRequestsSearch({
    key: 'hoko_A1b2C3d4E5f6_G7h8J9k0',
    operation: 'hoko_A1b2C3d4E5f6_G7',
  })
  expect(search).toMatchObject({ key: 'hoko_A1b2C3d4E5f6', operation: 'hoko_A1b2C3d4E5f6' })
})

test('all refusals are asked for as such, others by name', () => {
  expect(filterOf({ outcome: 'refused,ok' }, undefined, now)).toEqual({ refused: true })
  expect(filterOf({ outcome: 'ok,internal', status: '200' }, 'k', now)).toEqual({
    apiKeyId: 'k',
    outcomes: ['ok', 'internal'],
    status: 200,
  })
})

test('a time is how far to look back, or one day in UTC', () => {
  expect(filterOf({ time: 'hour' }, undefined, now)).toEqual({ from: '2026-06-15T11:00:00.000Z' })
  expect(filterOf({ time: '2026-06-01' }, undefined, now)).toEqual({
    from: '2026-06-01T00:00:00.000Z',
    until: '2026-06-01T23:59:59.999Z',
  })
})
