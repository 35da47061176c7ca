import { expect, test } from 'vitest'
import type { Relative } from './keyPageQuery'
import { standingOf } from './rotation'

const now = Date.UTC(2026, 5, 15, 12)
const at = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
const successor = { createdAt: at(120) }

function old(state: Relative['state'], used?: number): Relative {
  const lastUsed = used === undefined ? null : { at: at(used), address: '203.0.113.7' }
  return { id: 'k', name: 'CI', hint: 'h', state, createdAt: at(9999), expiresAt: at(-60), lastUsed }
}

test('an old key is quiet an hour after its last use, and at once if the rotation came after that', () => {
  expect(standingOf(old('RETIRING', 5), successor, now)).toBe('busy')
  expect(standingOf(old('RETIRING', 61), successor, now)).toBe('quiet')
  expect(standingOf(old('RETIRING', 121), successor, now)).toBe('unused')
  expect(standingOf(old('RETIRING'), successor, now)).toBe('unused')
})

test('a key that is not accepted any more is neither busy nor quiet', () => {
  expect(standingOf(old('EXPIRED', 5), successor, now)).toBe('ended')
  expect(standingOf(old('REVOKED'), successor, now)).toBe('ended')
})
