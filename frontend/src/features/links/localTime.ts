/** A moment as a field for date and time writes it, in the reader's time zone; empty for none. */
export type LocalTime = string

/** The moment of a field as ISO 8601 in UTC; null if the field is empty. */
export function momentOf(time: LocalTime): string | null {
  return time ? new Date(time).toISOString() : null
}

/** A moment as the field writes it: to the minute, and to the second where it has one. */
export function localTimeOf(moment: string | null): LocalTime {
  if (!moment) return ''
  const date = new Date(moment)
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString()
  return date.getSeconds() ? local.slice(0, 19) : local.slice(0, 16)
}
