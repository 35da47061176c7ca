import { withoutSecrets } from './keyText'

export type Direction = 'asc' | 'desc'

/** The text that an address gives; undefined if it gives none. */
export function textOf(value: unknown): string | undefined {
  return value === undefined || value === null || value === '' ? undefined : String(value)
}

/** The same without what is secret, for texts that somebody may have pasted a key into. */
export function safeTextOf(value: unknown): string | undefined {
  const text = textOf(value)
  return text && withoutSecrets(text)
}

export function directionOf(value: unknown): Direction | undefined {
  return value === 'asc' || value === 'desc' ? value : undefined
}
