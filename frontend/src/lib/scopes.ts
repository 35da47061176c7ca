import type { Role, Scope } from '../gql/graphql'

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

/** All scopes, in the order of the server's enum. */
export const allScopes: readonly Scope[] = [
  'linksRead',
  'linksWrite',
  'collectionsRead',
  'collectionsWrite',
  'tagsRead',
  'tagsWrite',
  'analyticsRead',
  'conversionsWrite',
  'customersRead',
  'customersWrite',
  'partnersRead',
  'partnersWrite',
]

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

export function sameScopes(a: readonly Scope[], b: readonly Scope[]): boolean {
  return a.length === b.length && a.every((scope) => b.includes(scope))
}

/** The preset that grants exactly these scopes. */
export function presetOf(scopes: readonly Scope[]): Preset | null {
  const names = Object.keys(presets) as Preset[]
  return names.find((name) => sameScopes(presets[name], scopes)) ?? null
}

/** Resources that may be changed but not read although they could be: legal, and often a mistake. */
export function writeOnlyResources(scopes: readonly Scope[]): Resource[] {
  return resources.filter((resource) => {
    const read = scopeOf(resource, 'Read')
    const write = scopeOf(resource, 'Write')
    return read !== null && write !== null && scopes.includes(write) && !scopes.includes(read)
  })
}

/** Reads a comma-separated list of scopes and leaves out what is no scope. */
export function parseScopes(text: string): Scope[] {
  const names = text.split(',').map((name) => name.trim())
  return allScopes.filter((scope) => names.includes(scope))
}

/** All roles, from least to most. */
export const allRoles: readonly Role[] = ['VIEWER', 'EDITOR', 'ADMIN', 'OWNER']

/** Whether a role includes another: each includes the ones below it. */
export function includesRole(role: Role, needed: Role): boolean {
  return allRoles.indexOf(role) >= allRoles.indexOf(needed)
}
