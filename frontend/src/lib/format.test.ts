import { expect, test } from 'vitest'
import { formatRelative, isWithin } from './format'

const now = Date.UTC(2026, 5, 15, 12)
const ago = (milliseconds: number) => new Date(now - milliseconds).toISOString()
const minute = 60_000

test.each([
  [0, 'just now'],
  [59_000, 'just now'],
  [2 * minute, '2 minutes ago'],
  [5 * 60 * minute, '5 hours ago'],
  [24 * 60 * minute, 'yesterday'],
  [-3 * 24 * 60 * minute, 'in 3 days'],
  [400 * 24 * 60 * minute, 'last year'],
])('%d milliseconds ago is %s', (distance, text) => {
  expect(formatRelative(ago(distance), now)).toBe(text)
})

test('the edge of a time span belongs to it', () => {
  expect(isWithin(ago(15 * minute), 15 * minute, now)).toBe(true)
  expect(isWithin(ago(15 * minute + 1), 15 * minute, now)).toBe(false)
})
