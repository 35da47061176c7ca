import type { AuditEvent } from './auditQuery'

/** What a record says about one field. Undefined is what no record tells; null is nothing. */
export type Alteration = { field: string; before: string | null | undefined; after: string | null }

/** The records that hold everything there is to say about their subject, and not only what changed. */
const whole = ['apiKey.update']

/** The records of changes; all others tell of something new, or of its end. */
const changes = [
  ...whole,
  'workspace.update',
  'workspace.retention',
  'workspace.requestLog',
  'member.update',
  'member.updateProfile',
]

/**
 * What a record changed, field by field. The value before is in the record itself, or else in the latest of the earlier
 * records of the same subject that names the field.
 */
export function alterationsOf(event: AuditEvent, earlier: readonly AuditEvent[]): Alteration[] {
  const fields = Object.keys(event.detail ?? {}).filter((field) => !isFormer(field))
  const gone = whole.includes(event.action) ? Object.keys(stateBefore(earlier)) : []
  const all = [...new Set([...fields, ...gone])]
  const found = all.map((field) => alterationOf(field, event, earlier))
  return whole.includes(event.action) ? found.filter(({ before, after }) => before !== after) : found
}

function alterationOf(field: string, event: AuditEvent, earlier: readonly AuditEvent[]): Alteration {
  const after = event.detail?.[field] ?? null
  if (!changes.includes(event.action)) return { field, before: null, after }
  const own = event.detail?.[formerName(field)] ?? (field === 'role' ? event.detail?.from : undefined)
  return { field, before: own ?? valueBefore(field, event, earlier), after }
}

/** A field that an earlier record of everything did not name was empty then. */
function valueBefore(field: string, event: AuditEvent, earlier: readonly AuditEvent[]): string | null | undefined {
  const state = stateBefore(earlier)
  if (whole.includes(event.action) && Object.keys(state).length) return state[field] ?? null
  return earlier.find((one) => one.detail?.[field] !== undefined)?.detail?.[field]
}

/** What the latest record that says everything about an API key says. */
function stateBefore(earlier: readonly AuditEvent[]): Record<string, string> {
  const { predecessorId, ...state } = earlier.find((one) => one.detail?.scopes !== undefined)?.detail ?? {}
  return state
}

function isFormer(field: string): boolean {
  return /^from([A-Z]|$)/.test(field)
}

function formerName(field: string): string {
  return `from${field.charAt(0).toUpperCase()}${field.slice(1)}`
}
