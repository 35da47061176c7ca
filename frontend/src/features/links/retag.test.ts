import { expect, test } from 'vitest'
import { retag } from './retag'

const tag = (id: string) => ({ id, name: id, color: 'RED' as const })

test('tags are added once, and removed ones win over nothing else', () => {
  expect(retag([tag('a'), tag('b')], [tag('b'), tag('c')], [tag('a')]).map(({ id }) => id)).toEqual(['b', 'c'])
  expect(retag([], [], [tag('a')])).toEqual([])
})
