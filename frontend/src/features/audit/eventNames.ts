import type { Role } from '../../gql/graphql'
import { t } from '../../messages'
import { words } from '../../messages/audit'
import type { IconName } from '../../ui/iconPaths'
import type { AuditEvent } from './auditQuery'

/** What was done, in words; an action that the console does not know by its name. */
export function actionName(action: string): string {
  return words.actions[action] ?? action
}

/** Who made a change. */
export function actorName({ actor }: AuditEvent): string {
  if (actor.kind === 'COMMAND_LINE') return words.commandLine
  if (actor.apiKey) return words.key(actor.apiKey.name)
  return actor.user?.name ?? words.goneActor
}

/** What was changed, by its name if that is known, and by its id otherwise. */
export function subjectName(
  { detail, subjectId, action }: AuditEvent,
  people: ReadonlyMap<string, string>,
): string {
  const said = action.startsWith('invitation.') ? detail?.email : detail?.name
  return said ?? people.get(subjectId) ?? subjectId
}

/** A value of a field, in words where the console has some. */
export function valueName(field: string, value: string): string {
  if (field === 'role') return t.roles[value as Role] ?? value
  if (field === 'requestLogDays' && value === 'as the server') return words.asServer
  return field === 'days' && value === 'for ever' ? words.forEver : value
}

const icons: Record<string, IconName> = {
  apiKey: 'key',
  customer: 'personCheck',
  invitation: 'people',
  member: 'people',
  secondFactor: 'shield',
  session: 'signOut',
  workspace: 'sliders',
}

export function actionIcon(action: string): IconName {
  return icons[action.split('.')[0] ?? ''] ?? 'info'
}
