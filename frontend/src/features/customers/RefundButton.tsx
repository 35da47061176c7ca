import { useWhyNot } from '../../app/useWhyNot'
import { words } from '../../messages/customers'
import { Button } from '../../ui/Button'
import type { SaleEvent } from './customersQuery'

type Props = { sale: SaleEvent; onRefund: (sale: SaleEvent) => void }

/** Opens the refund of a sale of which something is left. */
export function RefundButton({ sale, onRefund }: Props) {
  const reason = useWhyNot()('EDITOR')
  if (sale.net <= 0) return null
  return (
    <Button
      small
      className="mt-2"
      disabled={Boolean(reason)}
      title={reason}
      aria-label={words.timeline.refundOf(sale.eventName)}
      onClick={() => onRefund(sale)}
    >
      {words.timeline.refund}
    </Button>
  )
}
