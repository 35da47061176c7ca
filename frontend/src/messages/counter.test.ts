import { expect, test } from 'vitest'
import { counter } from './counter.ar'

const days = counter({ zero: 'لا أيام', one: 'يوم', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' })

test.each([
  [0, 'لا أيام'],
  [1, 'يوم'],
  [2, 'يومان'],
  [3, /^\S+ أيام$/],
  [11, /^\S+ يومًا$/],
  [100, /^\S+ يوم$/],
])('%d days in Arabic', (value, text) => {
  expect(days(value)).toMatch(text)
})
