import { expect, test } from 'vitest'
import { dateInputValue, expiresAt } from './expiry'

const now = Date.UTC(2026, 0, 31, 12)

test('a number of days is counted from now', () => {
  expect(expiresAt({ choice: '7', date: '' }, now)).toBe('2026-02-07T12:00:00.000Z')
})

test('never is null, and keeping is nothing', () => {
  expect(expiresAt({ choice: 'never', date: '2026-02-01' }, now)).toBeNull()
  expect(expiresAt({ choice: 'keep', date: '2026-02-01' }, now)).toBeUndefined()
})

test('a date lasts to its last second where the reader is', () => {
  const end = expiresAt({ choice: 'date', date: '2026-02-28' }, now)
  expect(new Date(end ?? '').getTime()).toBe(new Date(2026, 1, 28, 23, 59, 59).getTime())
  expect(dateInputValue(Date.parse(end ?? ''))).toBe('2026-02-28')
})

test('a missing or half-typed date is no end', () => {
  expect(expiresAt({ choice: 'date', date: '' }, now)).toBeUndefined()
  expect(expiresAt({ choice: 'date', date: '2026-02' }, now)).toBeUndefined()
})
