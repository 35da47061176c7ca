import { expect, test } from 'vitest'
import { beginOf, daysOf, sumOf, totalOf } from './keyDays'

const now = Date.UTC(2026, 2, 3, 23, 59)

test('days are those of UTC, today the last, and days without calls are there', () => {
  expect(new Date(beginOf(now, 1)).toISOString()).toBe('2026-03-03T00:00:00.000Z')
  const days = daysOf([{ day: '2026-03-02T00:00:00Z', count: 5, refusedCount: 2 }], 3, now)
  expect(days.map(({ day }) => day.slice(0, 10))).toEqual(['2026-03-01', '2026-03-02', '2026-03-03'])
  expect(days.map(totalOf)).toEqual([0, 5, 0])
  expect(days[1]).toMatchObject({ accepted: 3, failed: 0, refused: 2 })
})

test('a call that was let through and then failed is neither accepted nor refused', () => {
  const outcomes = [
    { outcome: 'ok', count: 4 },
    { outcome: 'not_found', count: 3 },
    { outcome: 'key_revoked', count: 2 },
  ]
  const days = daysOf([{ day: '2026-03-03T00:00:00Z', count: 9, refusedCount: 2, outcomes }], 2, now)
  expect(sumOf(days)).toEqual({ accepted: 4, failed: 3, refused: 2 })
})

test('what the server does not know is nothing', () => {
  expect(sumOf(daysOf(null, 7, now))).toEqual({ accepted: 0, failed: 0, refused: 0 })
})
