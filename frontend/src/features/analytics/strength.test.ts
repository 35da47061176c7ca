import { expect, test } from 'vitest'
import { strengthOf } from './strength'

test('more is stronger, and a little can be seen', () => {
  expect(strengthOf(100, 100)).toBe(1)
  expect(strengthOf(25, 100)).toBeCloseTo(0.625)
  expect(strengthOf(1, 10_000)).toBeGreaterThan(0.25)
})
