import { expect, test } from 'vitest'
import { parsePartnerSearch, parsePartnersSearch } from './partnerSearch'
import { spanOf } from './span'

test('what makes no sense in an address is left out', () => {
  expect(parsePartnerSearch({ part: 'shoes', range: '2d', after: '' })).toEqual({})
  expect(parsePartnerSearch({ part: 'sales', range: '1y', after: 'x' })).toEqual({
    part: 'sales',
    range: '1y',
    after: 'x',
  })
  expect(parsePartnersSearch({ create: 'yes', sort: 'name', dir: 7 })).toEqual({ create: '1', sort: 'name' })
})

test('a range ends now, and the longest is not longer than the server answers', () => {
  const now = Date.UTC(2026, 0, 31)
  expect(spanOf('30d', now)).toEqual({ from: '2026-01-01T00:00:00.000Z', until: '2026-01-31T00:00:00.000Z' })
  expect(Date.parse(spanOf('5y', now).from)).toBeGreaterThan(Date.UTC(2021, 0, 31))
})
