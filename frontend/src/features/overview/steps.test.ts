import { expect, test } from 'vitest'
import type { Overview } from './overviewQuery'
import { isComplete, stepsOf } from './steps'

function overview(keys: number | null, links: number, clicks: number, leads = 0, revoked = 0): Overview {
  return {
    apiKeys: keys === null ? null : { totalCount: keys },
    allKeys: keys === null ? null : { totalCount: keys + revoked },
    links: { totalCount: links, nodes: [] },
    collections: { totalCount: 1, nodes: [] },
    clicks: { totalCount: clicks, nodes: [] },
    leads: { totalCount: leads },
  }
}

const done = (data: Overview) => stepsOf(data).map((step) => step.done)

test('the steps tick one after the other', () => {
  expect(done(overview(0, 0, 0))).toEqual([true, false, false, false, false])
  expect(done(overview(1, 0, 0))).toEqual([true, true, false, false, false])
  expect(done(overview(1, 2, 0))).toEqual([true, true, true, false, false])
  expect(done(overview(1, 2, 3))).toEqual([true, true, true, true, false])
  expect(done(overview(1, 2, 3, 1))).toEqual([true, true, true, true, true])
})

test('a workspace without a collection is told to make one', () => {
  expect(done({ ...overview(1, 0, 0), collections: { totalCount: 0, nodes: [] } })[0]).toBe(false)
})

test('there is something to watch for until the last step is done, not only until the first click', () => {
  expect(isComplete(undefined)).toBe(false)
  expect(isComplete(overview(1, 2, 3))).toBe(false)
  expect(isComplete(overview(1, 2, 3, 1))).toBe(true)
})

test('there was a key, although none is accepted any more', () => {
  expect(done(overview(0, 1, 0, 0, 1))).toEqual([true, true, true, false, false])
})

test('a link that was made by hand proves no key', () => {
  expect(done(overview(0, 1, 0))).toEqual([true, false, true, false, false])
})

test('who may not see keys is not kept waiting for one', () => {
  expect(done(overview(null, 0, 0))).toEqual([true, false, false, false, false])
  expect(done(overview(null, 1, 0))).toEqual([true, true, true, false, false])
})
