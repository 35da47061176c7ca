import { formatMoney } from '../../lib/money'
import { words } from '../../messages/customers'
import { Badge } from '../../ui/Badge'
import { CreditLine } from './CreditLine'
import type { SaleEvent } from './customersQuery'
import { Metadata } from './Metadata'
import { RefundButton } from './RefundButton'
import { RefundsList } from './RefundsList'
import { TimelineEntry } from './TimelineEntry'

type Props = { sale: SaleEvent; onRefund: (sale: SaleEvent) => void }

/** A sale to a customer, with what was paid back of it. */
export function SaleEntry({ sale, onRefund }: Props) {
  const { timeline } = words
  return (
    <TimelineEntry
      icon="coin"
      tone="bg-ok-soft text-ok"
      time={sale.createdAt}
      title={
        <>
          <bdi className="font-medium">{sale.eventName}</bdi>{' '}
          <span className="font-semibold tabular-nums">{formatMoney(sale)}</span>{' '}
          {sale.refunded > 0 ? (
            <Badge look="warn">{sale.net > 0 ? timeline.partlyRefunded : timeline.refunded}</Badge>
          ) : (
            <Badge>{timeline.sale}</Badge>
          )}
        </>
      }
    >
      <CreditLine event={sale} />
      {sale.invoiceId && (
        <p className="text-[13px] text-muted wrap-anywhere">{timeline.invoice(sale.invoiceId)}</p>
      )}
      <Metadata value={sale.metadata} />
      <RefundsList sale={sale} />
      <RefundButton sale={sale} onRefund={onRefund} />
    </TimelineEntry>
  )
}
