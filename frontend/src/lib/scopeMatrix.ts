import type { Scope } from '../gql/graphql'
import { allScopes } from './scopes'

/** What a scope is about, in the order of the matrix. */
export const resources = [
  'links',
  'collections',
  'tags',
  'analytics',
  'conversions',
  'customers',
  'partners',
] as const

export type Resource = (typeof resources)[number]
export type Access = 'Read' | 'Write'

/** The scope of a cell of the matrix; null where there is none. */
export function scopeOf(resource: Resource, access: Access): Scope | null {
  const name = `${resource}${access}`
  return allScopes.find((scope) => scope === name) ?? null
}

/** The same scopes in the order of the enum, each once. */
export function sortScopes(scopes: Iterable<Scope>): Scope[] {
  const chosen = new Set(scopes)
  return allScopes.filter((scope) => chosen.has(scope))
}

export function toggleScope(scopes: readonly Scope[], scope: Scope): Scope[] {
  return sortScopes(scopes.includes(scope) ? scopes.filter((other) => other !== scope) : [...scopes, scope])
}

/** Resources that may be changed but not read although they could be: legal, and often a mistake. */
export function writeOnlyResources(scopes: readonly Scope[]): Resource[] {
  return resources.filter((resource) => {
    const read = scopeOf(resource, 'Read')
    const write = scopeOf(resource, 'Write')
    return read !== null && write !== null && scopes.includes(write) && !scopes.includes(read)
  })
}
