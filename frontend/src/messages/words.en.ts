// How English counts, and writes numbers and names inside a sentence.
import { once } from '../lib/once'

export { isolate } from '../lib/isolate'

const plural = once(() => new Intl.PluralRules('en'))
const number = once(() => new Intl.NumberFormat('en'))

export function count(value: number, one: string, many: string): string {
  return `${formatted(value)} ${plural().select(value) === 'one' ? one : many}`
}

/** A number as English writes it. */
export function formatted(value: number): string {
  return number().format(value)
}
