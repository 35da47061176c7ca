import { words } from '../../messages/customers'
import { Badge } from '../../ui/Badge'
import { CreditLine } from './CreditLine'
import type { LeadEvent } from './customersQuery'
import { Metadata } from './Metadata'
import { TimelineEntry } from './TimelineEntry'

/** A lead of a customer. */
export function LeadEntry({ lead }: { lead: LeadEvent }) {
  return (
    <TimelineEntry
      icon="personCheck"
      tone="bg-accent-soft text-accent"
      time={lead.createdAt}
      title={
        <>
          <bdi className="font-medium">{lead.eventName}</bdi> <Badge>{words.timeline.lead}</Badge>
        </>
      }
    >
      <CreditLine event={lead} />
      <Metadata value={lead.metadata} />
    </TimelineEntry>
  )
}
