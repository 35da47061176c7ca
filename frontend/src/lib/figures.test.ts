import { expect, test } from 'vitest'
import { formatCompact, formatDuration, formatShare, signed } from './figures'

test('numbers fit into little room', () => {
  expect([0, 950, 34_940, 1_200_000].map(formatCompact)).toEqual(['0', '950', '34.9K', '1.2M'])
  expect([0, 0.1254, 1.5].map(formatShare)).toEqual(['0%', '12.5%', '150%'])
})

test('a sign keeps its place before the figure', () => {
  expect(signed('+', formatShare(0.5))).toBe('\u2068+50%\u2069')
})

test('a duration is said in its largest unit', () => {
  expect([0, 1, 90, 5400, 36_000, 200_000].map(formatDuration)).toEqual([
    '0 seconds',
    '1 second',
    '1.5 minutes',
    '1.5 hours',
    '10 hours',
    '2.3 days',
  ])
})
