import { expect, test } from 'vitest'
import { changesOf, draftOf, inputOf, newDraft } from './linkDraft'
import type { Link } from './linksQuery'
import { localTimeOf, momentOf } from './localTime'

const link: Link = {
  id: 'l1',
  url: 'https://example.com/',
  domain: 'hoko.to',
  shortId: 'spring',
  shortUrl: 'https://hoko.to/spring',
  collectionId: 'c1',
  collection: { id: 'c1', name: 'Links' },
  tagIds: ['t1'],
  tags: [{ id: 't1', name: 'Sale', color: 'RED' }],
  title: 'Spring',
  description: null,
  utm: { source: 'mail', medium: null, campaign: null, term: null, content: null, referral: null },
  externalId: null,
  partnerId: null,
  partner: null,
  hasPassword: true,
  expiresAt: '2026-05-01T10:00:00.000Z',
  expiredUrl: null,
  iosUrl: null,
  androidUrl: null,
  geo: { DE: 'https://example.de/' },
  cloaked: false,
  archived: false,
  deletedAt: null,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  createdBy: null,
}

/** What is sent of a change, without what is left out. */
const sent = (draft: ReturnType<typeof draftOf>) => JSON.parse(JSON.stringify(changesOf(link, draft)))

test('a draft that says what the link is changes nothing', () => {
  expect(sent(draftOf(link))).toEqual({ id: 'l1' })
})

test('only what was changed is sent, and null clears', () => {
  const draft = {
    ...draftOf(link),
    title: '',
    tags: [],
    countries: [],
    expiresAt: '',
    iosUrl: 'https://a.example/',
  }
  expect(sent(draft)).toEqual({
    id: 'l1',
    title: null,
    tagIds: [],
    geo: null,
    expiresAt: null,
    iosUrl: 'https://a.example/',
  })
})

test('a password stays unless it is replaced or taken away', () => {
  expect(sent({ ...draftOf(link), passwordRemoved: true })).toEqual({ id: 'l1', password: null })
  const replaced = { ...draftOf(link), passwordRemoved: true, password: 'open sesame' }
  expect(sent(replaced)).toEqual({ id: 'l1', password: 'open sesame' })
})

test('a new link is sent without what was left empty', () => {
  const draft = { ...newDraft(' https://example.com/ ', { id: 'c1', name: 'Links' }), title: 'A' }
  expect(JSON.parse(JSON.stringify(inputOf(draft)))).toEqual({
    url: 'https://example.com/',
    collectionId: 'c1',
    tagIds: [],
    title: 'A',
    cloaked: false,
  })
})

test('the field for the end holds the moment to the second', () => {
  for (const moment of ['2026-05-01T10:00:00.000Z', '2026-12-31T23:59:59.000Z']) {
    expect(momentOf(localTimeOf(moment))).toBe(moment)
  }
  expect(localTimeOf(null)).toBe('')
  expect(momentOf('')).toBeNull()
})
