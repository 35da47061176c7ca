import type { Scope } from '../gql/graphql'
import { allScopes } from './scopes'

export type Preset = 'readOnly' | 'links' | 'conversions' | 'analytics' | 'crm' | 'partners' | 'full'

/** Scopes for common jobs. They only fill the matrix: what is stored is the list. */
export const presets: Record<Preset, readonly Scope[]> = {
  readOnly: allScopes.filter((scope) => scope.endsWith('Read')),
  links: ['linksRead', 'linksWrite', 'collectionsRead', 'collectionsWrite', 'tagsRead', 'tagsWrite'],
  conversions: ['conversionsWrite'],
  analytics: ['linksRead', 'collectionsRead', 'tagsRead', 'analyticsRead'],
  crm: ['conversionsWrite', 'customersRead', 'customersWrite'],
  partners: ['linksRead', 'partnersRead', 'partnersWrite'],
  full: allScopes,
}

export function sameScopes(a: readonly Scope[], b: readonly Scope[]): boolean {
  return a.length === b.length && a.every((scope) => b.includes(scope))
}

/** The preset that grants exactly these scopes. */
export function presetOf(scopes: readonly Scope[]): Preset | null {
  const names = Object.keys(presets) as Preset[]
  return names.find((name) => sameScopes(presets[name], scopes)) ?? null
}
