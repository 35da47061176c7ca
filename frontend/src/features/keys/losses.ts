import type { Scope, UpdateApiKeyInput } from '../../gql/graphql'
import type { ApiKey } from './keysQuery'

/** A list of places that gets shorter. */
export type Narrowed = {
  /** What is taken out of it; nothing if it allowed any place, and then it is all that is not left. */
  lost: readonly string[]
  left: readonly string[]
}

/** What changes take away from a key for ever. */
export type Losses = {
  scopes: readonly Scope[]
  hostnames: Narrowed | null
  ips: Narrowed | null
  /** The end that comes earlier than before. */
  end: string | null
}

/** What a key loses by changes; null if nothing. */
export function lossesOf(key: ApiKey, changes: UpdateApiKeyInput): Losses | null {
  const { scopes, allowedHostnames, allowedIps, expiresAt } = changes
  const losses = {
    scopes: scopes ? key.scopes.filter((scope) => !scopes.includes(scope)) : [],
    hostnames: narrowed(key.allowedHostnames, allowedHostnames),
    ips: narrowed(key.allowedIps, allowedIps),
    end: expiresAt && isEarlier(expiresAt, key.expiresAt) ? expiresAt : null,
  }
  return losses.scopes.length || losses.hostnames || losses.ips || losses.end ? losses : null
}

function narrowed(before: readonly string[], left: readonly string[] | null | undefined): Narrowed | null {
  if (!left) return null
  const lost = before.filter((place) => !left.includes(place))
  return lost.length || !before.length ? { lost, left } : null
}

function isEarlier(end: string, before: string | null): boolean {
  return !before || Date.parse(end) < Date.parse(before)
}
