import { getRouteApi, Link } from '@tanstack/react-router'
import type { AuditEvent } from './auditQuery'
import { actionName } from './eventNames'

const route = getRouteApi('/$slug/settings/audit-log')

/** What was done. Its press area covers the whole line that holds it. */
export function AuditLink({ event }: { event: AuditEvent }) {
  const { slug } = route.useParams()
  return (
    <Link
      from="/$slug/settings/audit-log"
      to="/$slug/settings/audit-log"
      params={{ slug }}
      search={(old) => ({ ...old, event: event.id })}
      preload={false}
      className="block truncate font-medium after:absolute after:inset-0"
    >
      {actionName(event.action)}
    </Link>
  )
}
