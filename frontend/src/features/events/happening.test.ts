import { expect, test } from 'vitest'
import { caughtUp, emptyFeed, type Happening, mostShown, received, released } from './happening'

const click = (second: number): Happening =>
  ({
    kind: 'clicks',
    id: `c${second}`,
    createdAt: new Date(second * 1000).toISOString(),
  }) as Happening

const clicks = (from: number, until: number) => Array.from({ length: until - from }, (_, i) => click(from + i))
const ids = (list: readonly Happening[]) => list.map(({ id }) => id)

test('the latest is first, each is there once, and the oldest make room', () => {
  const feed = received(received(emptyFeed, [click(2), click(1)], false), [click(3), click(2)], false)
  expect(ids(feed.shown)).toEqual(['c3', 'c2', 'c1'])
  const full = received(feed, clicks(10, 10 + mostShown), false)
  expect(full.shown).toHaveLength(mostShown)
  expect(full.missing).toBe(false)
})

test('a list that stands still lets news wait', () => {
  const still = received(received(emptyFeed, [click(1)], false), [click(1), click(2)], true)
  expect([ids(still.shown), ids(still.held)]).toEqual([['c1'], ['c2']])
  const on = released(still)
  expect([ids(on.shown), ids(on.held)]).toEqual([['c2', 'c1'], []])
})

test('what no longer fits while the list stands still is said to be missing', () => {
  const still = received(emptyFeed, clicks(0, mostShown), true)
  expect(still.missing).toBe(false)
  expect(received(still, [click(999)], true).missing).toBe(true)
})

test('a gap after a broken connection is noticed', () => {
  const feed = received(emptyFeed, [click(1)], false)
  expect(caughtUp(feed, [click(2), click(1)], true, false).missing).toBe(false)
  expect(caughtUp(feed, [click(3), click(2)], true, false).missing).toBe(true)
  expect(caughtUp(feed, [click(3), click(2)], false, false).missing).toBe(false)
  expect(caughtUp(emptyFeed, [click(3)], true, false).missing).toBe(false)
})
