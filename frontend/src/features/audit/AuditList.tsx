import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { useZone } from '../../app/useZone'
import { words } from '../../messages/audit'
import { EmptyState } from '../../ui/EmptyState'
import { ListFrame } from '../../ui/ListFrame'
import { NoMatch } from '../../ui/NoMatch'
import { AuditItem } from './AuditItem'
import { AuditSheet } from './AuditSheet'
import { AuditToolbar } from './AuditToolbar'
import { type AuditEvent, auditQuery, peopleQuery } from './auditQuery'
import { type AuditSearch, isFiltered, noFilters } from './auditSearch'

const route = getRouteApi('/$slug/settings/audit-log')
const nobody: ReadonlyMap<string, string> = new Map()

/** A page of the log, and how records are found. */
export function AuditList({ search }: { search: AuditSearch }) {
  const { workspace } = useWorkspace()
  const navigate = route.useNavigate()
  const log = useQuery(auditQuery(workspace.slug, search, useZone()))
  const people = useQuery(peopleQuery(workspace.slug)).data ?? nobody
  const page = log.data?.auditEvents
  const events = (page?.nodes ?? []) as AuditEvent[]
  const clear = () => navigate({ search: noFilters, replace: true })
  const empty = isFiltered(search) ? (
    <NoMatch onClear={clear} />
  ) : (
    <EmptyState icon="history" title={words.empty.title} hint={words.empty.hint} />
  )

  return (
    <>
      <ListFrame
        label={words.page}
        query={log}
        page={page}
        after={search.after}
        onTurn={(after, trail) => navigate({ search: (old) => ({ ...old, after }), state: { trail } })}
        toolbar={<AuditToolbar search={search} people={people} total={page?.totalCount} />}
        empty={empty}
      >
        <ul className="card divide-y divide-line">
          {events.map((event) => (
            <AuditItem key={event.id} event={event} people={people} />
          ))}
        </ul>
      </ListFrame>
      {search.event && !log.isPending && <AuditSheet id={search.event} events={events} people={people} />}
    </>
  )
}
