import { expect, test } from 'vitest'
import type { Answer } from './analyticsQuery'
import { changeOf } from './change'

const numbers = (clicks: number) => ({ clicks, leads: 0, sales: 0, visitors: 0, scans: 0, revenue: [] })
const day = (date: string, clicks: number) => ({
  from: `2026-03-${date}T00:00:00Z`,
  until: `2026-03-${String(Number(date) + 1).padStart(2, '0')}T00:00:00Z`,
  numbers: numbers(clicks),
})

const answer = {
  totals: numbers(17),
  series: [day('03', 10), day('04', 7)],
  previous: {
    from: '2026-03-01T00:00:00Z',
    until: '2026-03-03T00:00:00Z',
    totals: numbers(28),
    series: [day('01', 8), day('02', 20)],
  },
} as unknown as Answer

test('a period that is over is compared as a whole', () => {
  const change = changeOf(answer, 'clicks', Date.parse('2026-03-05T00:00:00Z'))
  expect(change).toMatchObject({ now: 17, before: 28, until: '2026-03-03T00:00:00Z', whole: true })
})

test('a period that is running is compared as far as it has come', () => {
  const change = changeOf(answer, 'clicks', Date.parse('2026-03-04T12:00:00Z'))
  expect(change).toMatchObject({ now: 10, before: 8, until: '2026-03-02T00:00:00Z', whole: false })
})

test('what only an unfinished day has is not passed over', () => {
  const first = { ...answer, totals: numbers(7), series: [day('03', 0), day('04', 7)] }
  const fresh = {
    ...first,
    previous: { ...answer.previous, totals: numbers(0), series: [day('01', 0), day('02', 0)] },
  }
  const change = changeOf(fresh, 'clicks', Date.parse('2026-03-04T12:00:00Z'))
  expect(change).toMatchObject({ now: 7, before: 0, whole: true })
})

test('where no point is over, or points do not match, there is nothing better than the whole', () => {
  expect(changeOf(answer, 'clicks', Date.parse('2026-03-03T12:00:00Z')).whole).toBe(true)
  const cut = { ...answer, previous: { ...answer.previous, series: [day('01', 8)] } }
  expect(changeOf(cut, 'clicks', Date.parse('2026-03-04T12:00:00Z')).whole).toBe(true)
})
