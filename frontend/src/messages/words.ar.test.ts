import { expect, test } from 'vitest'
import { count } from './words.ar'

const keys = { one: 'مفتاح واحد', two: 'مفتاحان', few: 'مفاتيح', many: 'مفتاحًا', other: 'مفتاح' }

test.each([
  [0, 'مفتاح'],
  [1, 'مفتاح واحد'],
  [2, 'مفتاحان'],
  [3, 'مفاتيح'],
  [10, 'مفاتيح'],
  [11, 'مفتاحًا'],
  [99, 'مفتاحًا'],
  [100, 'مفتاح'],
  [103, 'مفاتيح'],
  [1000, 'مفتاح'],
])('%d keys are counted as Arabic counts', (value, noun) => {
  const number = new Intl.NumberFormat('en').format(value)
  expect(count(value, keys)).toBe(value === 1 || value === 2 ? noun : `${number} ${noun}`)
})
