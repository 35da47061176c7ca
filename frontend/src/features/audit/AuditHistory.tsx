import { Link } from '@tanstack/react-router'
import { formatExact } from '../../lib/format'
import { words } from '../../messages/audit'
import type { AuditEvent } from './auditQuery'
import { actionName, actorName } from './eventNames'

/** What was recorded of the same subject before, latest first. */
export function AuditHistory({ events }: { events: readonly AuditEvent[] }) {
  const { details } = words
  return (
    <section>
      <h3 className="text-sm font-semibold">{details.history}</h3>
      {events.length === 0 && <p className="mt-1 text-[13px] text-muted">{details.noHistory}</p>}
      <ol className="mt-2 flex flex-col gap-2.5 text-[13px]">
        {events.map((event) => (
          <li key={event.id}>
            <Link
              from="/$slug/settings/audit-log"
              to="/$slug/settings/audit-log"
              search={(old) => ({ ...old, event: event.id })}
              preload={false}
              className="link font-medium"
            >
              {actionName(event.action)}
            </Link>{' '}
            · <bdi>{actorName(event)}</bdi>
            <span className="block text-xs text-muted">{formatExact(event.createdAt)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
