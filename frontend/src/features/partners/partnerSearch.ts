import { type NamedSearch, parseNamedSearch } from '../../lib/namedSearch'
import { textOf } from '../../lib/searchText'

/** What the address of the list of partners may say. */
export type PartnersSearch = NamedSearch & {
  /** Set to open the dialog that makes a partner. */
  create?: '1'
}

/** Reads the address: whatever it says that makes no sense is left out. */
export function parsePartnersSearch(search: Record<string, unknown>): PartnersSearch {
  return { ...parseNamedSearch(search), create: search.create ? '1' : undefined }
}

export const parts = ['links', 'clicks', 'leads', 'sales'] as const

/** What of a partner is listed. */
export type Part = (typeof parts)[number]

export const ranges = ['30d', '90d', '1y', '5y'] as const

/** How far back numbers reach. */
export type Range = (typeof ranges)[number]

/** What the address of a partner's page may say. */
export type PartnerSearch = { part?: Part; range?: Range; after?: string }

/** Reads the address: whatever it says that makes no sense is left out. */
export function parsePartnerSearch(search: Record<string, unknown>): PartnerSearch {
  return {
    part: parts.find((part) => part === search.part),
    range: ranges.find((range) => range === search.range),
    after: textOf(search.after),
  }
}
