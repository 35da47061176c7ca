// How English counts, and writes numbers and names inside a sentence.
const plural = new Intl.PluralRules('en')
export const number = new Intl.NumberFormat('en')

export function count(value: number, one: string, many: string): string {
  return `${number.format(value)} ${plural.select(value) === 'one' ? one : many}`
}

/** Keeps the direction of a name from turning the sentence around it (U+2068 and U+2069 of UAX 9). */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`
}
