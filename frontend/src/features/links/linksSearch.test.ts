import { expect, test } from 'vitest'
import { filterOf, isFiltered, orderOf } from './linksFilter'
import { parseLinksSearch } from './linksSearch'

test('the address says what is shown, and nothing else', () => {
  const search = parseLinksSearch({ q: 'spring', view: 'archived', tag: 't1', sort: 'shortId', dir: 'up', x: '1' })
  expect(search).toMatchObject({ q: 'spring', view: 'archived', tag: 't1', sort: 'shortId' })
  expect(search.dir).toBeUndefined()
  expect('x' in search).toBe(false)
  expect(parseLinksSearch({ view: 'active' }).view).toBeUndefined()
})

test('a destination is filled in for a new link only, and a new link is not an old one', () => {
  expect(parseLinksSearch({ url: 'https://example.com/' }).url).toBeUndefined()
  const search = parseLinksSearch({ create: '1', url: 'https://example.com/', edit: 'l1' })
  expect(search).toMatchObject({ create: '1', url: 'https://example.com/' })
  expect(search.edit).toBeUndefined()
})

test('a key that was pasted into the address is cut down to its prefix', () => {
  expect(parseLinksSearch({ q: 'hoko_abcdefghijkl_secretsecret' }).q).toBe('hoko_abcdefghijkl')
})

test('links that were put away are shown when asked for', () => {
  expect(filterOf({})).toMatchObject({ archived: false })
  expect(filterOf({ view: 'archived', collection: 'c1' })).toMatchObject({ archived: true, collectionId: 'c1' })
  expect(filterOf({ view: 'all' }).archived).toBeUndefined()
  expect(filterOf({ view: 'expired' })).toMatchObject({ archived: undefined, expired: true })
  expect(filterOf(parseLinksSearch({ by: 'u1' }))).toMatchObject({ createdBy: 'u1' })
  expect(isFiltered({ by: 'u1' })).toBe(true)
  expect(isFiltered({ sort: 'shortId' })).toBe(false)
  expect(isFiltered({ view: 'all' })).toBe(true)
})

test('short ids go up and moments go down unless said otherwise', () => {
  expect(orderOf({})).toEqual({ field: 'CREATED_AT', direction: 'DESC' })
  expect(orderOf({ sort: 'shortId' })).toEqual({ field: 'SHORT_ID', direction: 'ASC' })
  expect(orderOf({ sort: 'updated', dir: 'asc' })).toEqual({ field: 'UPDATED_AT', direction: 'ASC' })
})
