import { expect, test } from 'vitest'
import { choicesWithin, daysOf, draftOf, isShorter } from './requestLogDraft'

test.each([null, 7, 30, 1, 42, 90])('%s days are shown as what they are', (days) => {
  expect(daysOf(draftOf(days, 90), 90)).toBe(days)
})

test('no number is offered that the server does not keep, and none can be set', () => {
  expect(choicesWithin(90)).toEqual(['7', '30', 'days', 'server'])
  expect(choicesWithin(14)).toEqual(['7', 'days', 'server'])
  for (const days of ['', '0', '-1', '1.5', '15', 'x']) {
    expect(daysOf({ choice: 'days', days }, 14)).toBeUndefined()
  }
})

test('entries are deleted if they are kept for less long than before', () => {
  expect(isShorter(30, null, 90)).toBe(true)
  expect(isShorter(7, 30, 90)).toBe(true)
  expect(isShorter(null, 30, 90)).toBe(false)
  expect(isShorter(90, null, 90)).toBe(false)
  expect(isShorter(60, 400, 30)).toBe(false)
})
