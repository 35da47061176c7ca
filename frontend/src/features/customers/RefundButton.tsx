import { RoleButton } from '../../app/RoleButton'
import { words } from '../../messages/customers'
import type { SaleEvent } from './customersQuery'

type Props = { sale: SaleEvent; onRefund: (sale: SaleEvent) => void }

/** Opens the refund of a sale of which something is left. */
export function RefundButton({ sale, onRefund }: Props) {
  if (sale.net <= 0) return null
  return (
    <RoleButton
      needs="EDITOR"
      small
      className="mt-2"
      aria-label={words.timeline.refundOf(sale.eventName)}
      onClick={() => onRefund(sale)}
    >
      {words.timeline.refund}
    </RoleButton>
  )
}
