import type { UtmInput } from '../../gql/graphql'

/** The campaign parameters, in the order in which they are asked for. */
export const utmFields = ['source', 'medium', 'campaign', 'term', 'content', 'referral'] as const

export type UtmField = (typeof utmFields)[number]
/** Campaign parameters as texts; empty ones say nothing. */
export type Utm = Record<UtmField, string>

export const emptyUtm: Utm = { source: '', medium: '', campaign: '', term: '', content: '', referral: '' }

export function utmOf(utm: Partial<Record<UtmField, string | null>>): Utm {
  const entries = utmFields.map((field) => [field, utm[field] ?? ''] as const)
  return Object.fromEntries(entries) as Utm
}

/** The parameters that say something; undefined if none does. */
export function setUtm(utm: Utm): UtmInput | undefined {
  const set = utmFields.filter((field) => utm[field])
  return set.length ? Object.fromEntries(set.map((field) => [field, utm[field]])) : undefined
}

/** The parameters that were changed, with null for those that were cleared; undefined if none was. */
export function changedUtm(before: Utm, after: Utm): UtmInput | undefined {
  const changed = utmFields.filter((field) => before[field] !== after[field])
  return changed.length ? Object.fromEntries(changed.map((field) => [field, after[field] || null])) : undefined
}

const parameters: Record<UtmField, string> = {
  source: 'utm_source',
  medium: 'utm_medium',
  campaign: 'utm_campaign',
  term: 'utm_term',
  content: 'utm_content',
  referral: 'ref',
}

/** Where visitors are sent: the destination with the parameters that it does not have already; null if it is none. */
export function destinationOf(url: string, utm: Utm): string | null {
  const target = URL.canParse(url.trim()) ? new URL(url.trim()) : null
  if (!target || !/^https?:$/.test(target.protocol)) return null
  for (const field of utmFields) {
    const name = parameters[field]
    if (utm[field] && !target.searchParams.has(name)) target.searchParams.append(name, utm[field])
  }
  return target.href
}
