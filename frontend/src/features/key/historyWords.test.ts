import { expect, test } from 'vitest'
import { actionName, actorName, detailsOf } from './historyWords'
import type { KeyChange } from './keyPageQuery'

function change(part: Partial<KeyChange>): KeyChange {
  const actor = { kind: 'USER' as const, user: { id: 'u', name: 'Ada' }, apiKey: null }
  return { id: 'e', createdAt: '', action: 'apiKey.create', address: '', detail: null, actor, ...part }
}

test('what a change stored is told in words, in their order, and nothing else of it', () => {
  const detail = {
    reason: 'leaked',
    scopes: 'linksRead linksWrite',
    secret: 'nobody has a word for this',
    expiresAt: 7,
  }
  expect(detailsOf(change({ detail }))).toEqual([
    ['Scopes', 'Read links and Write links'],
    ['Reason', 'Somebody else may have it'],
  ])
  expect(detailsOf(change({ detail: null }))).toEqual([])
})

test('an action without words goes by its own name', () => {
  expect(actionName(change({}))).toBe('Created')
  expect(actionName(change({ action: 'apiKey.polish' }))).toBe('apiKey.polish')
})

test('who made a change is a person, a key, the command line, or gone', () => {
  const actor = { user: null, apiKey: null }
  expect(actorName(change({}))).toBe('Ada')
  expect(actorName(change({ actor: { ...actor, kind: 'COMMAND_LINE' } }))).toBe('the command line')
  expect(actorName(change({ actor: { ...actor, kind: 'API_KEY', apiKey: { id: 'k', name: 'CI' } } }))).toMatch(
    /^the key .CI/,
  )
  expect(actorName(change({ actor: { ...actor, kind: 'USER' } }))).toBe('somebody who is gone')
})
