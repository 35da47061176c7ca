import { expect, test } from 'vitest'
import { presets } from '../../lib/scopes'
import { changesOf, draftOf } from './keyDraft'
import { clientName, isInUse, summarize, whyNotRotate } from './keyFacts'
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
