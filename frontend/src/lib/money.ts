import { locale } from '../messages'
import { isolate } from './isolate'
import { direction } from './language'

/** An amount in the minor unit of a currency, as the server counts it. */
export type Money = { amount: number; currency: string }

// Currencies whose digits after the point are not two (ISO 4217). Browsers know fewer digits for some that are rarely
// paid in coins, and would show an amount rounded.
const otherDigits: readonly (readonly [number, string])[] = [
  [0, 'bif clp djf gnf isk jpy kmf krw pyg rwf ugx uyi vnd vuv xaf xof xpf'],
  [3, 'bhd iqd jod kwd lyd omr tnd'],
  [4, 'clf uyw'],
]

/** How many digits an amount has after the point: 2 for `usd`, none for `jpy`. */
export function digitsOf(currency: string): number {
  return otherDigits.find(([, codes]) => codes.includes(currency.toLowerCase()))?.[0] ?? 2
}

/** The amount with the sign of its currency, as the reader's language writes it. */
export function formatMoney({ amount, currency }: Money): string {
  const parts = formatOf(currency).formatToParts(amount / 10 ** digitsOf(currency))
  return direction === 'rtl' ? fromRightToLeft(parts) : parts.map(({ value }) => value).join('')
}

/** A sign like `US$` stays whole among words from right to left, and may stand on a line of its own where there is little room. */
export function fromRightToLeft(parts: readonly Intl.NumberFormatPart[]): string {
  return parts
    .map(({ type, value }) => (type === 'currency' ? isolate(value) : value.replace('\u00a0', ' ')))
    .join('')
}

/** The amount in the major unit, as a person types it: 1234 is `12.34` in `usd`. */
export function moneyText({ amount, currency }: Money): string {
  const digits = digitsOf(currency)
  const text = String(amount).padStart(digits + 1, '0')
  return digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text
}

/** Reads what a person typed in the major unit; undefined if it is no amount that the currency has. */
export function parseMoney(text: string, currency: string): number | undefined {
  const parts = /^(\d+)(?:[.,](\d+))?$/.exec(text.trim())
  const digits = digitsOf(currency)
  const fraction = parts?.[2] ?? ''
  if (!parts || fraction.length > digits) return undefined
  const amount = Number(parts[1] + fraction.padEnd(digits, '0'))
  return Number.isSafeInteger(amount) ? amount : undefined
}

function formatOf(currency: string): Intl.NumberFormat {
  const digits = digitsOf(currency)
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}
