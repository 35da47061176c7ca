/** Whether something is a calendar day as a date input writes it, like 2026-01-31. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
}

/** The first moment of a calendar day in the reader's time zone, as ISO 8601 in UTC. */
export function startOfDay(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString()
}

/** The last millisecond of a calendar day in the reader's time zone, as ISO 8601 in UTC. */
export function endOfDay(day: string): string {
  return new Date(`${day}T23:59:59.999`).toISOString()
}
