import { once } from '../../lib/once'
import { locale } from '../../messages'
import { words } from '../../messages/analytics'
import type { Breakdown } from './analyticsQuery'
import { type DimensionName, dimensionNames, dimensions } from './dimensions'

type Value = Breakdown['values'][number]

const regions = once(() => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }))
const languages = once(() => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }))

const flags: Record<string, string> = { true: words.yes, false: words.no }

/** The values that mean something else than they say. */
const readers: Partial<Record<DimensionName, (value: string) => string | undefined>> = {
  country: (value) => named(regions(), value),
  language: (value) => named(languages(), value),
  continent: (value) => words.continents[value],
  device: (value) => words.devices[value],
  trigger: (value) => words.triggers[value],
  referrerClass: (value) => words.referrerClasses[value],
  qr: (value) => flags[value],
  bot: (value) => flags[value],
}

/** The dimensions whose values are ids of something that has a name. */
export const idDimensions: readonly DimensionName[] = ['link', 'collection', 'tag', 'partner', 'customer']

/** What a value is called that needs no look-up. The empty text is what nothing is known of. */
export function plainText(dimension: DimensionName, value: string): string {
  if (value === '') return words.unknown
  return readers[dimension]?.(value) ?? value
}

/** What a value of a breakdown is called. What was deleted has no name any more. */
export function valueText(dimension: DimensionName, value: Value): string {
  if (!idDimensions.includes(dimension)) return plainText(dimension, value.value)
  const name = value.link?.shortUrl ?? (value.collection ?? value.tag ?? value.partner)?.name
  return name ? shortened(name) : words.deleted
}

/** An address without the part that all of them have. */
export function shortened(address: string): string {
  return address.replace(/^https?:\/\//, '')
}

/** The name that the address has for a dimension. */
export function dimensionName(dimension: Breakdown['dimension']): DimensionName {
  return dimensionNames.find((name) => dimensions[name] === dimension) ?? 'link'
}

/** Visitors send languages and proxies send countries that are none. */
function named(names: Intl.DisplayNames, code: string): string | undefined {
  try {
    return names.of(code)
  } catch {
    return code
  }
}
