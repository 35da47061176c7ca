import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/events'
import { Notice } from '../../ui/Notice'
import { EventList } from './EventList'
import { EventSheet } from './EventSheet'
import { EventsEmpty } from './EventsEmpty'
import { type EventsSearch, splitKinds } from './eventsSearch'
import { mostShown } from './happening'
import { LiveToolbar } from './LiveToolbar'
import { MissingNotice } from './MissingNotice'
import { useFeed } from './useFeed'
import { useOpenEvent } from './useOpenEvent'

/** The latest events, renewed by themselves until somebody wants to look at them in peace. */
export function LiveEvents({ search }: { search: EventsSearch }) {
  const { workspace } = useWorkspace()
  const kinds = splitKinds(search.kinds)
  const { feed, still, error, standing, setStill, forgetMissing } = useFeed(workspace.slug, kinds)
  const show = useOpenEvent()
  const shown = feed.shown.filter(({ kind }) => kinds.includes(kind))

  return (
    <section aria-label={words.liveName} className="flex flex-col gap-4">
      <LiveToolbar
        kinds={kinds}
        standing={still ? 'still' : standing}
        still={still}
        waiting={feed.held.length}
        onStill={setStill}
      />
      {error && (
        <Notice look="danger" alert>
          {error.message}
        </Notice>
      )}
      {feed.missing && <MissingNotice onClose={forgetMissing} />}
      {shown.length === 0 && standing === 'live' && <EventsEmpty title={words.emptyTitle} />}
      {shown.length > 0 && <EventList label={words.liveName} events={shown} />}
      {search.event && standing !== 'connecting' && (
        <EventSheet id={search.event} events={feed.shown} onClose={() => show(undefined)} />
      )}
      {feed.shown.length === mostShown && <p className="text-[13px] text-muted">{words.bounded(mostShown)}</p>}
    </section>
  )
}
