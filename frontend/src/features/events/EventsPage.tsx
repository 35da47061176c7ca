import { getRouteApi } from '@tanstack/react-router'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/events'
import { PageHeader } from '../../ui/PageHeader'
import { Segments } from '../../ui/Segments'
import { EventsHistory } from './EventsHistory'
import { kinds, parseEventsSearch } from './eventsSearch'
import { LiveEvents } from './LiveEvents'

const route = getRouteApi('/$slug/events')

const views = [
  { value: 'live' as const, text: words.live, name: words.liveName },
  ...kinds.map((kind) => ({ value: kind, text: words.kinds[kind], name: words.historyOf[kind] })),
]

/** What happens in the workspace as it happens, and what happened before. */
export function EventsPage() {
  useTitle(words.page)
  const search = parseEventsSearch(route.useSearch())
  const navigate = route.useNavigate()

  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.page} intro={words.intro}>
        <Segments
          label={words.view}
          value={search.history ?? 'live'}
          options={views}
          onChange={(view) => navigate({ search: { history: view === 'live' ? undefined : view } })}
        />
      </PageHeader>
      {search.history ? <EventsHistory kind={search.history} search={search} /> : <LiveEvents search={search} />}
    </div>
  )
}
