import { formatDay } from '../../lib/format'
import { formatMoney } from '../../lib/money'
import { words } from '../../messages/customers'
import { Icon } from '../../ui/Icon'
import type { SaleEvent } from './customersQuery'

/** What was paid back of a sale, latest first. */
export function RefundsList({ sale }: { sale: SaleEvent }) {
  const refunds = sale.refunds?.nodes ?? []
  const hidden = (sale.refunds?.totalCount ?? 0) - refunds.length
  if (refunds.length === 0) return null
  return (
    <ul className="mt-2 flex flex-col gap-1.5 border-s-2 border-line ps-3 text-[13px]">
      {refunds.map(({ id, amount, reason, createdAt }) => (
        <li key={id} className="flex items-start gap-2">
          <Icon name="rotate" className="mt-0.5 size-4 text-warn" />
          <span className="min-w-0 wrap-anywhere">
            <span className="font-medium tabular-nums">
              {words.timeline.paidBack(formatMoney({ amount, currency: sale.currency }))}
            </span>{' '}
            <span className="text-muted">{formatDay(createdAt)}</span>
            {reason && (
              <span dir="auto" className="block text-muted">
                {reason}
              </span>
            )}
          </span>
        </li>
      ))}
      {hidden > 0 && <li className="text-muted">{words.timeline.moreRefunds(hidden)}</li>}
    </ul>
  )
}
