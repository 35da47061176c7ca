import { formatMoney, type Money } from '../../lib/money'

/** What a customer paid in all, one sum for each currency. */
export function LifetimeValue({ value }: { value: readonly Money[] | null | undefined }) {
  if (!value?.length) return <span className="text-muted">–</span>
  return value.map((money) => (
    <span key={money.currency} className="block">
      {formatMoney(money)}
    </span>
  ))
}
