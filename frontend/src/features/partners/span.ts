import type { Range } from './partnerSearch'

const days: Record<Range, number> = { '30d': 30, '90d': 90, '1y': 365, '5y': 5 * 365 }
const oneDay = 24 * 60 * 60 * 1000

/** The moments between which a range lies that ends now, as ISO 8601 in UTC. */
export function spanOf(range: Range, now: number): { from: string; until: string } {
  return { from: new Date(now - days[range] * oneDay).toISOString(), until: new Date(now).toISOString() }
}
