import { EventItem } from './EventItem'
import type { Happening } from './happening'
import { useOpenEvent } from './useOpenEvent'

type Props = { label: string; events: readonly Happening[] }

/** Some events, each with its details behind it. */
export function EventList({ label, events }: Props) {
  const show = useOpenEvent()
  return (
    <ul aria-label={label} className="card divide-y divide-line overflow-clip">
      {events.map((event) => (
        <EventItem key={event.id} event={event} onOpen={() => show(event.id)} />
      ))}
    </ul>
  )
}
