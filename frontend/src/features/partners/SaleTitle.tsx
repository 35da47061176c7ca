import { formatMoney, type Money } from '../../lib/money'
import { words } from '../../messages/partners'
import { Badge } from '../../ui/Badge'

type Props = { sale: Money & { eventName: string; refunded: number; net: number } }

/** What was sold for how much, and whether it was paid back. */
export function SaleTitle({ sale }: Props) {
  return (
    <>
      <bdi className="font-medium">{sale.eventName}</bdi>{' '}
      <span className="font-semibold tabular-nums">{formatMoney(sale)}</span>{' '}
      {sale.refunded > 0 && <Badge look="warn">{sale.net > 0 ? words.partlyRefunded : words.refunded}</Badge>}
    </>
  )
}
