import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/events'
import { Sheet } from '../../ui/Sheet'
import { SheetHeader } from '../../ui/SheetHeader'
import { SheetLack } from '../../ui/SheetLack'
import { ClickFacts } from './ClickFacts'
import { ConversionFacts } from './ConversionFacts'
import { EventChain } from './EventChain'
import { eventQuery } from './eventQuery'
import type { Kind } from './eventsSearch'
import { headline } from './eventText'
import type { Happening } from './happening'

type Props = { id: string; events: readonly Happening[]; likely?: Kind; onClose: () => void }

/** Everything about one event, in a panel at the side. It need not be on the page, and its address can be shared. */
export function EventSheet({ id, events, likely, onClose }: Props) {
  const { workspace } = useWorkspace()
  const found = events.find((event) => event.id === id)
  const query = useQuery({ ...eventQuery(workspace.slug, id, likely), initialData: found })
  const event = query.data
  const kind = event ? words.one[event.kind] : words.page
  const title = event ? headline(event) : words.details.title
  return (
    <Sheet open onClose={onClose} label={`${kind}: ${title}`}>
      <SheetHeader eyebrow={kind} title={title} onClose={onClose} />
      {event ? (
        <div className="flex flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6">
          {event.kind === 'clicks' ? <ClickFacts event={event} /> : <ConversionFacts event={event} />}
          <EventChain event={event} />
        </div>
      ) : (
        <SheetLack query={query} title={words.details.missingTitle} hint={words.details.missingHint} />
      )}
    </Sheet>
  )
}
