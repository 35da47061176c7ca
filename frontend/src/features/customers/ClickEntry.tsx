import { words } from '../../messages/customers'
import { clickFacts } from './clickFacts'
import type { ClickEvent } from './customersQuery'
import { EventLink } from './EventLink'
import { TimelineEntry } from './TimelineEntry'

/** A click of a customer. */
export function ClickEntry({ click }: { click: ClickEvent }) {
  const { clicked, scanned, landed } = words.timeline
  const verb = click.qr ? scanned : click.trigger === 'EMBED' ? landed : clicked
  const facts = clickFacts(click)
  return (
    <TimelineEntry
      icon="pointer"
      tone="bg-surface-2 text-muted"
      time={click.createdAt}
      title={
        <>
          {verb} <EventLink link={click.link} />
        </>
      }
    >
      {facts && <p className="text-[13px] text-muted wrap-anywhere">{facts}</p>}
    </TimelineEntry>
  )
}
