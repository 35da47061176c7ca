// How English counts, and writes numbers and names inside a sentence.
export { isolate } from '../lib/isolate'

const plural = new Intl.PluralRules('en')
export const number = new Intl.NumberFormat('en')

export function count(value: number, one: string, many: string): string {
  return `${number.format(value)} ${plural.select(value) === 'one' ? one : many}`
}
