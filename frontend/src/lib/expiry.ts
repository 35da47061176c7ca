/** How an API key's end is chosen: a number of days, a date, never, or as it is. */
export type ExpiryChoice = '7' | '30' | '90' | 'date' | 'never' | 'keep'

export type Expiry = { choice: ExpiryChoice; date: string }

const oneDay = 24 * 60 * 60 * 1000

/** The moment of the end as ISO 8601 in UTC; null for never, undefined while the date is missing. */
export function expiresAt({ choice, date }: Expiry, now: number): string | null | undefined {
  if (choice === 'never') return null
  if (choice === 'keep') return undefined
  if (choice !== 'date') return new Date(now + Number(choice) * oneDay).toISOString()
  const end = endOfDay(date)
  return end?.toISOString()
}

/** The last second of a calendar day in the reader's time zone. */
function endOfDay(date: string): Date | undefined {
  const parts = /^(\d{4,6})-(\d{2})-(\d{2})$/.exec(date)
  if (!parts) return undefined
  return new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]), 23, 59, 59)
}

/** A moment's calendar day in the reader's time zone, as a date input writes it. */
export function dateInputValue(time: number): string {
  const date = new Date(time)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}
