import { locale } from '../messages'
import { isolate } from './isolate'
import { once } from './once'

const compact = once(() => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }))
const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }))

const minute = 60
const hour = 60 * minute
const day = 24 * hour

const units: [string, number][] = [
  ['day', day],
  ['hour', hour],
  ['minute', minute],
  ['second', 1],
]

/** A number in little room: 34,900 is `34.9K`. */
export function formatCompact(value: number): string {
  return compact().format(value)
}

/** A part of one: 0.125 is `12.5%`. */
export function formatShare(value: number): string {
  return percent().format(value)
}

/** A figure behind its sign, also where text runs from right to left. */
export function signed(sign: '+' | '−', figure: string): string {
  return isolate(sign + figure)
}

/** How long something took, in the largest unit that fits, from its length in seconds. */
export function formatDuration(seconds: number): string {
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? ['second', 1]
  const value = seconds / size
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: value < 10 ? 1 : 0 } as const
  return new Intl.NumberFormat(locale, style).format(value)
}
