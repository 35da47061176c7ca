import { expect, test } from 'vitest'
import type { ApiKey } from './keysQuery'
import { changedChoice } from './useChoice'

const keys = ['a', 'b', 'c'].map((id) => ({ id }) as ApiKey)
const ids = (chosen: readonly ApiKey[]) => chosen.map(({ id }) => id).join('')

test('each key is chosen once, and taken out by its id', () => {
  const two = changedChoice(keys.slice(0, 1), keys.slice(0, 2), true)
  expect(ids(two)).toBe('ab')
  expect(ids(changedChoice(two, [{ id: 'a' } as ApiKey], false))).toBe('b')
})

test('no more are chosen than the server revokes at once', () => {
  const many = Array.from({ length: 1001 }, (_, index) => ({ id: String(index) }) as ApiKey)
  expect(changedChoice([], many, true)).toHaveLength(1000)
})
