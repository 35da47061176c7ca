import type { Environment, RevocationReason } from '../../gql/graphql'
import { formatExact, formatList } from '../../lib/format'
import { parseScopes } from '../../lib/scopes'
import { words as keyLife } from '../../messages/keyLife'
import { names } from '../../messages/names'
import type { KeyChange } from './keyPageQuery'

/** What was done, in words; its own name if there are none for it. */
export function actionName({ action }: KeyChange): string {
  return keyLife.history.actions[action] ?? action
}

/** Who did it. */
export function actorName({ actor }: KeyChange): string {
  const words = keyLife.history
  if (actor.kind === 'COMMAND_LINE') return words.commandLine
  if (actor.kind === 'API_KEY') return actor.apiKey ? words.key(actor.apiKey.name) : words.gone
  return actor.user?.name ?? words.gone
}

/** What a change says of the key, as names and values in the order of the words. */
export function detailsOf({ detail }: KeyChange): (readonly [string, string])[] {
  const names = keyLife.history.details
  return Object.keys(names)
    .filter((name) => typeof detail?.[name] === 'string')
    .map((name) => [names[name] ?? name, wordsOf(name, String(detail?.[name]))] as const)
}

/** A value as it is stored, in the reader's words where there are any. */
function wordsOf(name: string, value: string): string {
  switch (name) {
    case 'scopes':
      return formatList(parseScopes(value.replaceAll(' ', ',')).map((scope) => names.scopes[scope]))
    case 'environment':
      return names.environments[value.toUpperCase() as Environment] ?? value
    case 'reason':
      return names.reasons[value.toUpperCase() as RevocationReason] ?? value
    case 'expiresAt':
      return formatExact(value)
    default:
      return value
  }
}
