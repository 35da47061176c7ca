import type { Scope } from '../gql/graphql'

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

/** Reads a comma-separated list of scopes and leaves out what is no scope. */
export function parseScopes(text: string): Scope[] {
  const names = text.split(',').map((name) => name.trim())
  return allScopes.filter((scope) => names.includes(scope))
}
