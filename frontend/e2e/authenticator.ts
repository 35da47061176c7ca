import { createHmac } from 'node:crypto'

const step = 30_000
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The code that an authenticator shows (RFC 6238): the one of this moment, or of some steps later. */
export function codeOf(secret: string, stepsLater = 0): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / step) + stepsLater))
  const sum = createHmac('sha1', decode(secret)).update(counter).digest()
  const offset = (sum.at(-1) ?? 0) & 0xf
  return String((sum.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** Reads Base32 (RFC 4648), however it is spaced. */
function decode(secret: string): Buffer {
  const bits = [...secret.replaceAll(/[\s=]/g, '')].map((letter) =>
    alphabet.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes = bits.join('').match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)))
}
