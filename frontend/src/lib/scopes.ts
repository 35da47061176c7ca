import type { Scope } from '../gql/graphql'

// A record, so that the compiler misses a scope of the server that is not here.
const scopes: Record<Scope, true> = {
  linksRead: true,
  linksWrite: true,
  collectionsRead: true,
  collectionsWrite: true,
  tagsRead: true,
  tagsWrite: true,
  analyticsRead: true,
  conversionsWrite: true,
  customersRead: true,
  customersWrite: true,
  partnersRead: true,
  partnersWrite: true,
}

/** All scopes, in the order of the server's enum. */
export const allScopes = Object.keys(scopes) as readonly Scope[]

/** Reads a comma-separated list of scopes and leaves out what is no scope. */
export function parseScopes(text: string): Scope[] {
  const names = text.split(',').map((name) => name.trim())
  return allScopes.filter((scope) => names.includes(scope))
}
