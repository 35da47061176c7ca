import { expect, test } from 'vitest'
import { among } from './among'
import type { Link } from './linksQuery'

const link = (part: Partial<Link>) => part as Link

test('links get back what they had, and keep what has become of them meanwhile', () => {
  const chosen = [link({ id: 'a', collectionId: 'old', archived: false })]
  const giveBack = among(chosen, ({ collectionId }) => ({ collectionId }))
  expect(giveBack(link({ id: 'a', collectionId: 'new', archived: true }))).toEqual({
    id: 'a',
    collectionId: 'old',
    archived: true,
  })
})

test('other links stay as they are', () => {
  const other = link({ id: 'b', archived: false })
  expect(among([link({ id: 'a' })], () => ({ archived: true }))(other)).toBe(other)
})
