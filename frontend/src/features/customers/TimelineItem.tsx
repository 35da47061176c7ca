import { ClickEntry } from './ClickEntry'
import type { SaleEvent, TimelineEvent } from './customersQuery'
import { LeadEntry } from './LeadEntry'
import { SaleEntry } from './SaleEntry'

type Props = { event: TimelineEvent; onRefund: (sale: SaleEvent) => void }

/** One entry of what a customer did. */
export function TimelineItem({ event, onRefund }: Props) {
  switch (event.__typename) {
    case 'Click':
      return <ClickEntry click={event} />
    case 'Lead':
      return <LeadEntry lead={event} />
    case 'Sale':
      return <SaleEntry sale={event} onRefund={onRefund} />
  }
}
