import type { AnalyticsFilter } from '../../gql/graphql'
import { type DimensionName, dimensionNames, dimensions } from './dimensions'

/** Keeps what has, or has not, a value. The empty text is what nothing is known of. */
export type Filter = { dimension: DimensionName; not: boolean; value: string }

/** What the address says of filters: for each dimension its values, those to leave out with an exclamation mark. */
export type FilterSearch = Partial<Record<DimensionName, string>>

const most = 20
const unknown = '~'

/** Reads the filters of an address, those beyond the most that a question may have left out. */
export function filtersOf(search: FilterSearch): Filter[] {
  return dimensionNames.flatMap((dimension) => parse(dimension, search[dimension])).slice(0, most)
}

/** Writes filters into an address. Those that are not there become undefined, so that they leave it. */
export function filterSearch(filters: readonly Filter[]): FilterSearch {
  const entries = dimensionNames.map((dimension) => {
    const own = filters.filter((filter) => filter.dimension === dimension)
    return [dimension, own.length ? own.map(write).join(',') : undefined]
  })
  return Object.fromEntries(entries)
}

/** Narrows to one value of a dimension; to everything again if it is narrowed to that already. */
export function toggled(filters: readonly Filter[], dimension: DimensionName, value: string): Filter[] {
  const others = filters.filter(
    (filter) => filter.dimension !== dimension || (filter.not && filter.value !== value),
  )
  return isChosen(filters, dimension, value) ? others : [...others, { dimension, not: false, value }]
}

export function isChosen(filters: readonly Filter[], dimension: DimensionName, value: string): boolean {
  return filters.some((filter) => filter.dimension === dimension && filter.value === value && !filter.not)
}

/** The same filters with one of them turned round: what it kept it leaves out, and the other way round. */
export function inverted(filters: readonly Filter[], filter: Filter): Filter[] {
  return filters.map((other) => (other === filter ? { ...other, not: !other.not } : other))
}

/** Filters as the server takes them: any of the values of a dimension, and none of those that are left out. */
export function inputOf(filters: readonly Filter[]): AnalyticsFilter[] {
  return dimensionNames.flatMap((name) => {
    const own = filters.filter((filter) => filter.dimension === name)
    const kept = own.filter(({ not }) => !not).map(({ value }) => value)
    const left = own.filter(({ not }) => not).map(({ value }) => value)
    const dimension = dimensions[name]
    return [
      ...(kept.length ? [{ dimension, operator: 'ONE_OF' as const, values: kept }] : []),
      ...left.map((value) => ({ dimension, operator: 'IS_NOT' as const, values: [value] })),
    ]
  })
}

function parse(dimension: DimensionName, text: string | undefined): Filter[] {
  const tokens = [...new Set(text ? text.split(',').filter(Boolean) : [])]
  return tokens.map((token) => {
    const not = token.startsWith('!')
    return { dimension, not, value: decode(not ? token.slice(1) : token) }
  })
}

function write({ not, value }: Filter): string {
  return (not ? '!' : '') + encode(value)
}

/** Letters that mean something in the list are written as in any address. */
function encode(value: string): string {
  if (value === '') return unknown
  return value.replace(/[%,!~]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
}

function decode(token: string): string {
  if (token === unknown) return ''
  return token.replace(/%([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}
