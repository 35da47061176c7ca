/** Reads the query part of an address: every value is a text. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

/** Writes the query part of an address; leaves out what is empty and keeps commas readable. */
export function stringifySearch(search: Record<string, unknown>): string {
  const parts = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== '') parts.set(key, String(value))
  }
  const text = parts.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return text ? `?${text}` : ''
}

/**
 * A place inside the console to go to after signing in; never another site. Browsers drop tabs and line ends from an
 * address before they read it (URL Standard, section 4.4), so none may hide a second slash.
 */
export function safeNext(next: unknown): string | undefined {
  return typeof next === 'string' && /^\/(?![/\\])[^\t\n\r]*$/.test(next) ? next : undefined
}
