/** The first letters of the first and the last part of a name. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/).filter(Boolean)
  const chosen = parts.length > 1 ? [parts[0], parts[parts.length - 1]] : parts
  return chosen.map((part) => Array.from(part ?? '')[0]?.toUpperCase() ?? '').join('') || '?'
}
