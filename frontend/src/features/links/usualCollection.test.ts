import { expect, test } from 'vitest'
import { usualCollection } from './usualCollection'

test('a new link goes to the oldest collection, whatever its name', () => {
  const [first, later] = [{ id: '01a2' }, { id: '01a3' }]
  expect(usualCollection([later, first])).toBe(first)
  expect(usualCollection([first, later])).toBe(first)
  expect(usualCollection([])).toBeNull()
  expect(usualCollection()).toBeNull()
})
