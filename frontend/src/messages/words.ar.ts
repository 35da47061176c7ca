// How Arabic counts, and writes numbers and names inside a sentence.
import { once } from '../lib/once'

export { isolate } from '../lib/isolate'

const plural = once(() => new Intl.PluralRules('ar'))
const number = once(() => new Intl.NumberFormat('ar-u-nu-latn'))

/**
 * A noun as Arabic counts it: none, if that has a word, one and two by words of their own, 3 to 10, 11 to 99, and
 * hundreds (CLDR). What else the sentence says of it is part of each form.
 */
export type Noun = { zero?: string; one: string; two: string; few: string; many: string; other: string }

export function count(value: number, noun: Noun): string {
  const form = plural().select(value)
  if (form === 'one' || form === 'two') return noun[form]
  if (form === 'zero') return noun.zero ?? `${number().format(value)} ${noun.other}`
  return `${number().format(value)} ${noun[form]}`
}

/** Says how many of one thing there are. */
export function counter(noun: Noun): (value: number) => string {
  return (value) => count(value, noun)
}

/** A number as Arabic writes it. */
export function formatted(value: number): string {
  return number().format(value)
}

/** Keeps code, keys and addresses from left to right (U+2066 and U+2069 of UAX 9). */
export function code(text: string): string {
  return `\u2066${text}\u2069`
}
