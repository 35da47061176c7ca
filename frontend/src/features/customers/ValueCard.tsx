import { formatNumber } from '../../lib/format'
import { formatMoney } from '../../lib/money'
import { words } from '../../messages/customers'
import { CardFact } from '../../ui/CardFact'
import type { CustomerDetails } from './customersQuery'

/** What a customer paid in all, and how much was recorded. */
export function ValueCard({ customer }: { customer: CustomerDetails }) {
  const { value } = words
  const sums = customer.lifetimeValue ?? []
  return (
    <section className="card min-w-0 p-4">
      <h2 className="text-sm font-semibold">{value.title}</h2>
      {sums.length === 0 && <p className="mt-2 text-muted">{value.none}</p>}
      {sums.map((money) => (
        <p key={money.currency} className="mt-1 text-2xl font-semibold tracking-tight tabular-nums wrap-anywhere">
          {formatMoney(money)}
        </p>
      ))}
      {sums.length > 0 && <p className="mt-1 text-[13px] text-muted">{value.hint}</p>}
      <dl className="mt-4 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]">
        <CardFact name={value.leads}>
          <span className="tabular-nums">{formatNumber(customer.leads?.totalCount ?? 0)}</span>
        </CardFact>
        <CardFact name={value.sales}>
          <span className="tabular-nums">{formatNumber(customer.sales?.totalCount ?? 0)}</span>
        </CardFact>
      </dl>
    </section>
  )
}
