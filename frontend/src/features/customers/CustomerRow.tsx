import { formatDay } from '../../lib/format'
import { CustomerMenu } from './CustomerMenu'
import { CustomerName } from './CustomerName'
import type { Customer } from './customersQuery'
import type { CustomerTask } from './customerTask'
import { LifetimeValue } from './LifetimeValue'

type Props = { customer: Customer; onTask: (task: CustomerTask) => void }

/** A customer as a line of the table. The whole line opens the customer's page. */
export function CustomerRow({ customer, onTask }: Props) {
  return (
    <tr className="relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60">
      <th scope="row" className="w-2/5 max-w-0 min-w-56 px-4 py-3 text-start font-medium">
        <CustomerName customer={customer} />
      </th>
      <td className="max-w-48 px-4 py-3">
        <span dir="auto" className="block truncate font-mono text-xs text-muted" title={customer.externalId}>
          {customer.externalId}
        </span>
      </td>
      <td className="px-4 py-3 text-end whitespace-nowrap tabular-nums">
        <LifetimeValue value={customer.lifetimeValue} />
      </td>
      <td className="px-4 py-3 whitespace-nowrap text-muted">{formatDay(customer.createdAt)}</td>
      <td className="px-2 py-1 text-end">
        <CustomerMenu customer={customer} onTask={onTask} />
      </td>
    </tr>
  )
}
