import { expect, test, vi } from 'vitest'
import { once } from './once'

test('it is made when it is asked for, and once', () => {
  const make = vi.fn(() => undefined)
  const made = once(make)
  expect(make).not.toHaveBeenCalled()
  expect([made(), made()]).toEqual([undefined, undefined])
  expect(make).toHaveBeenCalledTimes(1)
})
