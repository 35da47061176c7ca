import type { AuditEventFilter } from '../../gql/graphql'
import { addDays, startOfDay } from '../../lib/zone'
import type { AuditSearch } from './auditSearch'

/** What to ask the server for, with whole days of a time zone. */
export function filterOf({ action, actor, subject, from, until }: AuditSearch, zone: string): AuditEventFilter {
  return {
    action,
    actorId: actor,
    subjectId: subject,
    from: from && iso(startOfDay(zone, from)),
    until: until && iso(startOfDay(zone, addDays(until, 1)) - 1),
  }
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
