import { expect, test } from 'vitest'
import { counter } from './counter.ar'

test('Arabic has six numbers', () => {
  const clicks = counter({
    zero: 'لا نقرات',
    one: 'نقرة واحدة',
    two: 'نقرتان',
    few: 'نقرات',
    many: 'نقرة',
    other: 'نقرة',
  })
  expect([0, 1, 2].map(clicks)).toEqual(['لا نقرات', 'نقرة واحدة', 'نقرتان'])
  expect(clicks(3)).toMatch(/ نقرات$/)
  expect(clicks(11)).toMatch(/ نقرة$/)
})
