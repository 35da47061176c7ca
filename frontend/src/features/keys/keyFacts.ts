import type { ApiKeyState } from '../../gql/graphql'
import { isWithin } from '../../lib/format'
import { presets, sameScopes } from '../../lib/presets'
import { allScopes } from '../../lib/scopes'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import type { BadgeLook } from '../../ui/Badge'
import type { ApiKey } from './keysQuery'

const inUseTime = 15 * 60_000

export const stateLooks: Record<ApiKeyState, BadgeLook> = {
  ACTIVE: 'ok',
  EXPIRING: 'warn',
  RETIRING: 'warn',
  EXPIRED: 'neutral',
  REVOKED: 'danger',
}

/** Whether requests with the key are accepted. */
export function isAccepted(key: Pick<ApiKey, 'state'>): boolean {
  return key.state !== 'EXPIRED' && key.state !== 'REVOKED'
}

/** The last four characters of the key, by which people tell keys apart. */
export function endingOf(key: ApiKey): string {
  return key.hint.slice(-4)
}

/** Whether what was typed names the key: by its name, or by its ending where the name is hard to type. */
export function isNamedBy(key: ApiKey, typed: string): boolean {
  return [key.name.trim(), endingOf(key)].includes(typed.trim())
}

/** What the key may do, in two or three words. */
export function summarize(scopes: ApiKey['scopes']): string {
  if (scopes.length === allScopes.length) return names.scopeSummary.full
  if (sameScopes(scopes, presets.readOnly)) return names.scopeSummary.readOnly
  return names.scopeSummary.some(scopes.length, allScopes.length)
}

/** Whether something used the key in the last quarter of an hour. */
export function isInUse(key: ApiKey, now: number): boolean {
  return key.lastUsed !== null && isWithin(key.lastUsed.at, inUseTime, now)
}

/** The program behind a User-Agent header in one word: browsers name half a dozen, and only one of them is true. */
export function clientName(userAgent: string): string {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\/[\d.]+/.exec(userAgent)
  return browser && userAgent.startsWith('Mozilla/') ? browser[0] : userAgent
}

/** Why a key cannot be rotated; undefined if it can. */
export function whyNotRotate(key: ApiKey): string | undefined {
  if (!isAccepted(key)) return keyWords.details.notAccepted
  return key.successorId ? keyWords.details.rotatedAlready : undefined
}
