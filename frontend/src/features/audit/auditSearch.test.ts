import { expect, test } from 'vitest'
import { filterOf } from './auditFilter'
import { isFiltered, parseAuditSearch } from './auditSearch'

test('what makes no sense in an address is left out', () => {
  expect(parseAuditSearch({ from: '2026-13-01', until: 'yesterday', action: '', subject: 7 })).toEqual({
    subject: '7',
  })
  expect(parseAuditSearch({ from: '2026-02-01', event: 'x' })).toEqual({ from: '2026-02-01', event: 'x' })
})

test('the address becomes a filter, whole days in the time zone of the workspace', () => {
  const search = { action: 'apiKey.create', actor: 'a', from: '2026-03-28', until: '2026-03-29' }
  expect(filterOf(search, 'Europe/Berlin')).toEqual({
    action: 'apiKey.create',
    actorId: 'a',
    from: '2026-03-27T23:00:00.000Z',
    until: '2026-03-29T21:59:59.999Z',
  })
  expect(isFiltered({ subject: 'x' })).toBe(true)
  expect(isFiltered({ event: 'x', after: 'y' })).toBe(false)
})
