import { formatDay } from '../../lib/format'
import { words } from '../../messages/customers'
import { CardFact } from '../../ui/CardFact'
import { PersonCard } from '../people/PersonCard'
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
        <PersonCard
          key={customer.id}
          name={<CustomerName customer={customer} />}
          menu={<CustomerMenu customer={customer} onTask={onTask} />}
        >
          <CardFact name={columns.value}>
            <LifetimeValue value={customer.lifetimeValue} />
          </CardFact>
          <CardFact name={columns.created}>{formatDay(customer.createdAt)}</CardFact>
        </PersonCard>
      ))}
    </ul>
  )
}
