import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/audit'
import { Notice } from '../../ui/Notice'
import { AlterationsTable } from './AlterationsTable'
import { AuditFacts } from './AuditFacts'
import { AuditHistory } from './AuditHistory'
import { alterationsOf } from './alterations'
import { type AuditEvent, historyQuery } from './auditQuery'

type Props = { event: AuditEvent; people: ReadonlyMap<string, string> }

/** Who did what to what, what it was before, and what happened to the same before that. */
export function AuditDetails({ event, people }: Props) {
  const { workspace } = useWorkspace()
  const query = useQuery(historyQuery(workspace.slug, event))
  const known = (query.data ?? []) as AuditEvent[]
  const earlier = known.slice(known.findIndex(({ id }) => id === event.id) + 1)
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto p-5 sm:p-6">
      {event.action === 'session.refuse' && <Notice look="warn">{words.details.unproven}</Notice>}
      <AuditFacts event={event} people={people} />
      {!query.isPending && <AlterationsTable alterations={alterationsOf(event, earlier)} />}
      {!query.isPending && <AuditHistory events={earlier} />}
    </div>
  )
}
