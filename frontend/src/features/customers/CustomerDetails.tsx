import { CustomerFacts } from './CustomerFacts'
import { CustomerHeader } from './CustomerHeader'
import type { CustomerSearch } from './customerSearch'
import type { CustomerDetails as Customer } from './customersQuery'
import type { CustomerTask } from './customerTask'
import { Timeline } from './Timeline'
import { ValueCard } from './ValueCard'

type Props = { customer: Customer; search: CustomerSearch; onTask: (task: CustomerTask) => void }

/** Who a customer is, what the customer is worth, and what the customer did. */
export function CustomerDetails({ customer, search, onTask }: Props) {
  return (
    <div className="flex flex-col gap-6">
      <CustomerHeader customer={customer} onTask={onTask} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Timeline id={customer.id} dir={search.dir ?? 'desc'} />
        <div className="flex min-w-0 flex-col gap-6 max-lg:order-first">
          <ValueCard customer={customer} />
          <CustomerFacts customer={customer} />
        </div>
      </div>
    </div>
  )
}
