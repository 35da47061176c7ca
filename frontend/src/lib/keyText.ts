const wholeKey = /hoko_([0-9A-Za-z]{12})_[0-9A-Za-z_]*/g

/** Cuts every API key in a text down to its prefix, which is not secret. */
export function withoutSecrets(text: string): string {
  return text.replace(wholeKey, 'hoko_$1')
}

/** A random token that marks retries of one intention. Works on plain HTTP, where `crypto.randomUUID` is missing. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
