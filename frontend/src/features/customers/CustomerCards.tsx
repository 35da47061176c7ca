import { formatDay } from '../../lib/format'
import { words } from '../../messages/customers'
import { CardFact } from '../../ui/CardFact'
import { CustomerMenu } from './CustomerMenu'
import { CustomerName } from './CustomerName'
import type { Customer } from './customersQuery'
import type { CustomerTask } from './customerTask'
import { LifetimeValue } from './LifetimeValue'

type Props = { customers: readonly Customer[]; onTask: (task: CustomerTask) => void }

/** The customers of a page on phones. */
export function CustomerCards({ customers, onTask }: Props) {
  const { columns } = words
  return (
    <ul className="flex flex-col gap-3 md:hidden">
      {customers.map((customer) => (
        <li key={customer.id} className="card relative p-4">
          <div className="flex items-start gap-3">
            <div className="min-w-0 flex-1">
              <CustomerName customer={customer} />
            </div>
            <span className="-me-2 -mt-1.5">
              <CustomerMenu customer={customer} onTask={onTask} />
            </span>
          </div>
          <dl className="mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]">
            <CardFact name={columns.value}>
              <LifetimeValue value={customer.lifetimeValue} />
            </CardFact>
            <CardFact name={columns.created}>{formatDay(customer.createdAt)}</CardFact>
          </dl>
        </li>
      ))}
    </ul>
  )
}
