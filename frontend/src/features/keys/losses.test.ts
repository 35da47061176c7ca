import { expect, test } from 'vitest'
import type { ApiKey } from './keysQuery'
import { lossesOf } from './losses'

const key = {
  id: 'k',
  scopes: ['linksRead', 'linksWrite', 'tagsRead'],
  allowedHostnames: ['a.example', 'b.example'],
  allowedIps: ['203.0.113.0/24'],
  expiresAt: '2026-07-01T00:00:00Z',
} as Partial<ApiKey> as ApiKey

const nothing = { scopes: [], hostnames: null, ips: null, end: null }

test('another name or environment takes nothing away', () => {
  expect(lossesOf(key, { id: 'k', name: 'CI', environment: 'STAGING' })).toBeNull()
})

test('a key loses the scopes and places that are not among those which are left', () => {
  expect(lossesOf(key, { id: 'k', scopes: ['tagsRead'] })).toEqual({
    ...nothing,
    scopes: ['linksRead', 'linksWrite'],
  })
  expect(lossesOf(key, { id: 'k', allowedHostnames: ['b.example'] })?.hostnames).toEqual({
    lost: ['a.example'],
    left: ['b.example'],
  })
  expect(lossesOf(key, { id: 'k', allowedIps: ['203.0.113.7'] })?.ips).toEqual({
    lost: ['203.0.113.0/24'],
    left: ['203.0.113.7'],
  })
})

test('a key that allowed any place loses all but those which are left', () => {
  const open = { ...key, allowedHostnames: [], allowedIps: [] }
  expect(lossesOf(open, { id: 'k', allowedHostnames: ['a.example'], allowedIps: ['::1'] })).toEqual({
    ...nothing,
    hostnames: { lost: [], left: ['a.example'] },
    ips: { lost: [], left: ['::1'] },
  })
})

test('a network beside those that were allowed takes nothing away', () => {
  expect(lossesOf(key, { id: 'k', allowedIps: ['203.0.113.0/24', '203.0.113.7'] })).toBeNull()
})

test('a key loses the time after an end that comes earlier, or comes at all', () => {
  const june = '2026-06-01T00:00:00.000Z'
  const august = '2026-08-01T00:00:00.000Z'
  expect(lossesOf(key, { id: 'k', expiresAt: june })).toEqual({ ...nothing, end: june })
  expect(lossesOf(key, { id: 'k', expiresAt: august })).toBeNull()
  expect(lossesOf({ ...key, expiresAt: null }, { id: 'k', expiresAt: august })?.end).toBe(august)
})
