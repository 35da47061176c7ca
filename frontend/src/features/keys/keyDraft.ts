import type { Environment, Scope, UpdateApiKeyInput } from '../../gql/graphql'
import { type Expiry, expiresAt } from '../../lib/expiry'
import { sameScopes } from '../../lib/presets'
import { parseScopes } from '../../lib/scopes'
import { keyWords } from '../../messages/keys'
import type { KeyField } from './keyFields'
import type { ApiKey } from './keysQuery'
import type { KeysSearch } from './keysSearch'

/** What a person has filled in about a key so far. */
export type KeyDraft = {
  name: string
  scopes: Scope[]
  environment: Environment
  expiry: Expiry
  allowedHostnames: string[]
  allowedIps: string[]
}

/** A draft for a new key, with what the address says about it. */
export function newDraft({ name, scopes }: KeysSearch): KeyDraft {
  return {
    name: name ?? '',
    scopes: parseScopes(scopes ?? ''),
    environment: 'PRODUCTION',
    expiry: { choice: '90', date: '' },
    allowedHostnames: [],
    allowedIps: [],
  }
}

/** A draft that says what the key is already. */
export function draftOf(key: ApiKey): KeyDraft {
  return {
    name: key.name,
    scopes: key.scopes,
    environment: key.environment,
    expiry: { choice: 'keep', date: '' },
    allowedHostnames: key.allowedHostnames,
    allowedIps: key.allowedIps,
  }
}

/** Whether two drafts say the same. */
export function sameDraft(a: KeyDraft, b: KeyDraft): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** What a draft leaves out although it is needed, in words that fit its field better than the server's. */
export type Missing = Partial<Record<KeyField, string>>

export function missingOf({ scopes, expiry }: KeyDraft): Missing {
  return {
    scopes: scopes.length ? undefined : keyWords.form.scopesRequired,
    expiresAt: expiry.choice === 'date' && !expiry.date ? keyWords.form.expiryDateRequired : undefined,
  }
}

/** What the draft changes about the key; null if nothing. */
export function changesOf(key: ApiKey, draft: KeyDraft, now: number): UpdateApiKeyInput | null {
  const changes: Partial<UpdateApiKeyInput> = {
    name: draft.name === key.name ? undefined : draft.name,
    scopes: sameScopes(draft.scopes, key.scopes) ? undefined : draft.scopes,
    environment: draft.environment === key.environment ? undefined : draft.environment,
    expiresAt: expiresAt(draft.expiry, now) ?? undefined,
    allowedHostnames: sameTexts(draft.allowedHostnames, key.allowedHostnames) ? undefined : draft.allowedHostnames,
    allowedIps: sameTexts(draft.allowedIps, key.allowedIps) ? undefined : draft.allowedIps,
  }
  const changed = Object.values(changes).some((value) => value !== undefined)
  return changed ? { ...changes, id: key.id } : null
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text) => b.includes(text))
}
