import { getRouteApi } from '@tanstack/react-router'
import { EventItem } from './EventItem'
import { EventSheet } from './EventSheet'
import type { Happening } from './happening'

const route = getRouteApi('/$slug/events')

type Props = {
  label: string
  events: readonly Happening[]
  /** The id of the event whose details are open. */
  open: string | undefined
}

/** Some events, each with its details behind it. */
export function EventList({ label, events, open }: Props) {
  const navigate = route.useNavigate()
  const show = (event: string | undefined) =>
    navigate({ search: (old) => ({ ...old, event }), replace: true, resetScroll: false })
  return (
    <>
      <ul aria-label={label} className="card divide-y divide-line overflow-clip">
        {events.map((event) => (
          <EventItem key={event.id} event={event} onOpen={() => show(event.id)} />
        ))}
      </ul>
      {open && <EventSheet event={events.find(({ id }) => id === open)} onClose={() => show(undefined)} />}
    </>
  )
}
