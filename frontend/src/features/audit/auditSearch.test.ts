import { expect, test } from 'vitest'
import { filterOf, isFiltered, parseAuditSearch } from './auditSearch'

test('what makes no sense in an address is left out', () => {
  expect(parseAuditSearch({ from: '2026-13-01', until: 'yesterday', action: '', subject: 7 })).toEqual({
    subject: '7',
  })
  expect(parseAuditSearch({ from: '2026-02-01', event: 'x' })).toEqual({ from: '2026-02-01', event: 'x' })
})

test('the address becomes a filter, whole days in the time zone of the reader', () => {
  const filter = filterOf({ action: 'apiKey.create', actor: 'a', from: '2026-02-01', until: '2026-02-01' })
  expect(filter).toMatchObject({ action: 'apiKey.create', actorId: 'a' })
  expect(Date.parse(filter.until ?? '') - Date.parse(filter.from ?? '')).toBe(24 * 60 * 60 * 1000 - 1)
  expect(isFiltered({ subject: 'x' })).toBe(true)
  expect(isFiltered({ event: 'x', after: 'y' })).toBe(false)
})
