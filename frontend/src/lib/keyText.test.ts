import { expect, test } from 'vitest'
import { newIdempotencyKey, withoutSecrets } from './keyText'

const prefix = 'hoko_A1b2C3d4E5f6'
const secret = 'G7h8J9k0L1m2N3p4Q5r6S7t8U9v0W1x2Y3z4a5'

test('a whole key is cut down to its prefix, wherever it stands', () => {
  expect(withoutSecrets(`${prefix}_${secret}`)).toBe(prefix)
  expect(withoutSecrets(`Bearer ${prefix}_${secret} and ${prefix}_${secret}`)).toBe(
    `Bearer ${prefix} and ${prefix}`,
  )
})

test('every part of a secret goes, also while somebody is still typing it', () => {
  for (let length = 0; length <= secret.length; length++) {
    expect(withoutSecrets(`${prefix}_${secret.slice(0, length)}`)).toBe(prefix)
  }
})

test('other texts stay as they are', () => {
  for (const text of ['', 'Zapier', 'hoko_', prefix, 'k2Qx']) expect(withoutSecrets(text)).toBe(text)
})

test('no two dialogs share an idempotency key', () => {
  const keys = new Set(Array.from({ length: 100 }, newIdempotencyKey))
  expect(keys.size).toBe(100)
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/)
})
