import { getRouteApi } from '@tanstack/react-router'
import { words } from '../../messages/audit'
import { Sheet } from '../../ui/Sheet'
import { AuditDetails } from './AuditDetails'
import { AuditSheetHeader } from './AuditSheetHeader'
import type { AuditEvent } from './auditQuery'
import { actionName } from './eventNames'

const route = getRouteApi('/$slug/settings/audit-log')

type Props = { event: AuditEvent | undefined; people: ReadonlyMap<string, string> }

/** Everything about one record of the page, in a panel at the side. Its address can be shared. */
export function AuditSheet({ event, people }: Props) {
  const navigate = route.useNavigate()
  const close = () => navigate({ search: (old) => ({ ...old, event: undefined }) })
  return (
    <Sheet open onClose={close} label={event ? actionName(event.action) : words.details.title}>
      <AuditSheetHeader event={event} onClose={close} />
      {event ? (
        <AuditDetails event={event} people={people} />
      ) : (
        <p role="alert" className="p-6 text-muted">
          {words.details.missing}
        </p>
      )}
    </Sheet>
  )
}
