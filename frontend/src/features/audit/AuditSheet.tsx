import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/audit'
import { Sheet } from '../../ui/Sheet'
import { SheetHeader } from '../../ui/SheetHeader'
import { SheetLack } from '../../ui/SheetLack'
import { AuditDetails } from './AuditDetails'
import { type AuditEvent, auditEventQuery } from './auditQuery'
import { actionName } from './eventNames'

const route = getRouteApi('/$slug/settings/audit-log')

type Props = { id: string; events: readonly AuditEvent[]; people: ReadonlyMap<string, string> }

/** Everything about one record, in a panel at the side. It need not be on the page, and its address can be shared. */
export function AuditSheet({ id, events, people }: Props) {
  const { workspace } = useWorkspace()
  const navigate = route.useNavigate()
  const found = events.find((event) => event.id === id)
  const query = useQuery({ ...auditEventQuery(workspace.slug, id), initialData: found })
  const event = query.data ?? undefined
  const title = event ? actionName(event.action) : words.details.title
  const close = () => navigate({ search: (old) => ({ ...old, event: undefined }) })
  return (
    <Sheet open onClose={close} label={title}>
      <SheetHeader eyebrow={words.details.title} title={title} onClose={close} />
      {event ? (
        <AuditDetails event={event} people={people} />
      ) : (
        <SheetLack query={query} title={words.details.missingTitle} hint={words.details.missingHint} />
      )}
    </Sheet>
  )
}
