import { useNow } from '../../lib/clock'
import { formatExact, formatRelative } from '../../lib/format'
import { words } from '../../messages/events'
import { Badge } from '../../ui/Badge'
import { EventIcon } from './EventIcon'
import { circumstances, headline } from './eventText'
import type { Happening } from './happening'

type Props = { event: Happening; onOpen: () => void }

/** One event in a line or two; a press opens its details. */
export function EventItem({ event, onOpen }: Props) {
  const now = useNow()
  return (
    <li>
      <button
        type="button"
        onClick={onOpen}
        className="flex w-full items-center gap-3 px-4 py-2.5 text-start -outline-offset-2 hover:bg-surface-2"
      >
        <EventIcon kind={event.kind} />
        <span className="min-w-0 flex-1">
          <span className="flex min-w-0 items-center gap-2">
            <span className="sr-only">{words.one[event.kind]}: </span>
            <bdi className="truncate font-medium">{headline(event)}</bdi>
            {event.kind === 'clicks' && event.bot && <Badge>{words.bot}</Badge>}
          </span>
          <span className="block truncate text-[13px] text-muted">{circumstances(event)}</span>
        </span>
        <time
          dateTime={event.createdAt}
          title={formatExact(event.createdAt)}
          className="shrink-0 text-[13px] text-muted tabular-nums"
        >
          {formatRelative(event.createdAt, now)}
        </time>
      </button>
    </li>
  )
}
