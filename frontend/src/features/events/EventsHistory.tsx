import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { cx } from '../../lib/cx'
import { useDelayed } from '../../lib/useDelayed'
import { words } from '../../messages/events'
import { Failure } from '../../ui/Failure'
import { ListSkeleton } from '../../ui/ListSkeleton'
import { Pages } from '../../ui/Pages'
import { EventList } from './EventList'
import { EventSheet } from './EventSheet'
import { EventsEmpty } from './EventsEmpty'
import { historyQuery } from './eventsQuery'
import type { EventsSearch, Kind } from './eventsSearch'
import { useOpenEvent } from './useOpenEvent'

const route = getRouteApi('/$slug/events')

type Props = { kind: Kind; search: EventsSearch }

/** Everything of one kind, page by page. */
export function EventsHistory({ kind, search }: Props) {
  const { workspace } = useWorkspace()
  const navigate = route.useNavigate()
  const query = useQuery(historyQuery(workspace.slug, kind, search.after))
  const slow = useDelayed(query.isPending)
  const page = query.data
  const show = useOpenEvent()
  const turn = (after: string | undefined, trail: string[]) =>
    navigate({ search: (old) => ({ ...old, after, event: undefined }), state: { trail } })

  return (
    <section
      aria-label={words.historyOf[kind]}
      aria-busy={query.isPlaceholderData}
      className="flex flex-col gap-4"
    >
      <p role="status" className="text-[13px] text-muted">
        {page && words.total(page.total)}
      </p>
      {!page && query.isError && <Failure error={query.error} onRetry={() => query.refetch()} />}
      {!page && slow && <ListSkeleton />}
      {page?.total === 0 && <EventsEmpty title={words.noneTitle[kind]} />}
      {page && page.total > 0 && (
        <div className={cx('transition-opacity', query.isPlaceholderData && 'opacity-60')}>
          <EventList label={words.historyOf[kind]} events={page.events} />
        </div>
      )}
      {search.event && (page || query.isError) && (
        <EventSheet id={search.event} events={page?.events ?? []} likely={kind} onClose={() => show(undefined)} />
      )}
      {page && <Pages after={search.after} next={page.next} onTurn={turn} />}
    </section>
  )
}
