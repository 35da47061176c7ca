import { expect, test } from 'vitest'
import { presets } from '../../lib/presets'
import { changesOf, draftOf, missingOf, newDraft, sameDraft } from './keyDraft'
import { clientName, isInUse, isNamedBy, summarize, whyNotRotate } from './keyFacts'
import type { ApiKey } from './keysQuery'

const now = Date.UTC(2026, 5, 15, 12)

const key: ApiKey = {
  id: 'k',
  name: 'CI',
  prefix: 'hoko_A1b2C3d4E5f6',
  hint: 'hoko_A1b2C3d4E5f6_…k2Qx',
  scopes: ['linksRead', 'linksWrite'],
  environment: 'PRODUCTION',
  allowedHostnames: [],
  allowedIps: ['203.0.113.0/24'],
  state: 'ACTIVE',
  createdAt: new Date(now).toISOString(),
  createdBy: null,
  expiresAt: null,
  revokedAt: null,
  revokedBy: null,
  revokedReason: null,
  revokedNote: null,
  successorId: null,
  lastUsed: null,
}

test('a fresh draft changes nothing', () => {
  expect(changesOf(key, draftOf(key), now)).toBeNull()
})

test('only what is different is sent', () => {
  const changes = changesOf(
    key,
    { ...draftOf(key), scopes: ['linksRead'], expiry: { choice: '7', date: '' } },
    now,
  )
  expect(changes).toEqual({ id: 'k', scopes: ['linksRead'], expiresAt: '2026-06-22T12:00:00.000Z' })
})

test('a draft differs from the first one as soon as something is filled in, and no more when that is undone', () => {
  const first = newDraft({ name: 'CI', scopes: 'linksRead' })
  expect(sameDraft(first, newDraft({ name: 'CI', scopes: 'linksRead' }))).toBe(true)
  expect(sameDraft(first, { ...first, allowedIps: ['203.0.113.7'] })).toBe(false)
  expect(sameDraft(first, { ...first, expiry: { choice: 'never', date: '' } })).toBe(false)
})

test('a draft without scopes, or with a date to come, says what is missing', () => {
  const draft = newDraft({ scopes: 'linksRead' })
  expect(missingOf(draft)).toEqual({})
  expect(missingOf({ ...draft, scopes: [] })).toEqual({ scopes: 'Tick at least one scope.' })
  expect(missingOf({ ...draft, expiry: { choice: 'date', date: '' } }).expiresAt).toBeDefined()
  expect(missingOf({ ...draft, expiry: { choice: 'date', date: '2026-07-01' } }).expiresAt).toBeUndefined()
})

test('a key is confirmed by its name or its last four characters', () => {
  expect(isNamedBy(key, ' CI ')).toBe(true)
  expect(isNamedBy(key, 'k2Qx')).toBe(true)
  expect(isNamedBy(key, 'K2QX')).toBe(false)
  expect(isNamedBy(key, '')).toBe(false)
})

test('a key is summed up by what it may do', () => {
  expect(summarize([...presets.full])).toBe('Full access')
  expect(summarize([...presets.readOnly])).toBe('Read only')
  expect(summarize(key.scopes)).toBe('2 of 12')
})

test('a key is in use for a quarter of an hour after its last use', () => {
  const usedAt = (minutes: number) => ({
    ...key,
    lastUsed: { at: new Date(now - minutes * 60_000).toISOString(), address: '::1', userAgent: '' },
  })
  expect(isInUse(key, now)).toBe(false)
  expect(isInUse(usedAt(14), now)).toBe(true)
  expect(isInUse(usedAt(16), now)).toBe(false)
})

test('only an accepted key without a successor can be rotated', () => {
  expect(whyNotRotate(key)).toBeUndefined()
  expect(whyNotRotate({ ...key, successorId: 's' })).toBeDefined()
  expect(whyNotRotate({ ...key, state: 'EXPIRED' })).toBeDefined()
})

test('a browser is called by its name, another program by what it says', () => {
  expect(clientName('Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36')).toBe(
    'Chrome/140.0.0.0',
  )
  expect(clientName('curl/8.14.1')).toBe('curl/8.14.1')
})
