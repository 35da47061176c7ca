import { locale, t } from '../messages'
import { once } from './once'

const number = once(() => new Intl.NumberFormat(locale))
/** A day with the name of its month: where that is a number, readers of other countries take it for the day. */
export const dayParts = { day: 'numeric', month: 'short', year: 'numeric' } as const
const momentParts = {
  ...dayParts,
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
} as const

const day = once(() => new Intl.DateTimeFormat(locale, dayParts))
const utcDay = once(() => new Intl.DateTimeFormat(locale, { ...dayParts, timeZone: 'UTC' }))
const exact = once(() => new Intl.DateTimeFormat(locale, momentParts))
const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
const country = once(() => new Intl.DisplayNames(locale, { type: 'region' }))
const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))

const minute = 60_000
const hour = 60 * minute
const oneDay = 24 * hour

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * oneDay],
  ['month', 30 * oneDay],
  ['week', 7 * oneDay],
  ['day', oneDay],
  ['hour', hour],
  ['minute', minute],
]

export function formatNumber(value: number): string {
  return number().format(value)
}

/** The day, in the reader's time zone. */
export function formatDay(time: string): string {
  return day().format(new Date(time))
}

/** The day in UTC, for what is counted by such days. */
export function formatUtcDay(time: string): string {
  return utcDay().format(new Date(time))
}

/** The moment to the second with the zone, in the reader's time zone. */
export function formatExact(time: string): string {
  return exact().format(new Date(time))
}

/** The name of a country, from its code in ISO 3166-1 alpha-2; what is none stays as it is. */
export function formatCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (country().of(code) ?? code) : code
}

export function formatList(items: string[]): string {
  return list().format(items)
}

/** The distance from now in the largest fitting unit; under a minute it is just now. */
export function formatRelative(time: string, now: number): string {
  const distance = new Date(time).getTime() - now
  for (const [unit, size] of units) {
    if (Math.abs(distance) >= size) return relative().format(Math.trunc(distance / size), unit)
  }
  return t.common.justNow
}

/** Whether a moment lies at most this many milliseconds before now. */
export function isWithin(time: string, milliseconds: number, now: number): boolean {
  return now - new Date(time).getTime() <= milliseconds
}
