import { expect, test } from 'vitest'
import { daysOf, draftOf, isShorter } from './retentionDraft'

test.each([null, 90, 365, 730, 1, 42, 3650])('%s days are shown as what they are', (days) => {
  expect(daysOf(draftOf(days))).toBe(days)
})

test('no other number can be set', () => {
  for (const days of ['', '0', '-1', '1.5', '3651', 'x']) {
    expect(daysOf({ choice: 'days', days })).toBeUndefined()
  }
})

test('clicks are deleted if they are kept for less long than before', () => {
  expect(isShorter(90, null)).toBe(true)
  expect(isShorter(90, 365)).toBe(true)
  expect(isShorter(365, 90)).toBe(false)
  expect(isShorter(90, 90)).toBe(false)
  expect(isShorter(null, 90)).toBe(false)
})
