import type { NamedSearch } from '../../lib/namedSearch'
import { t } from '../../messages'
import { words } from '../../messages/customers'
import { NamedHeader } from '../../ui/NamedHeader'
import { CustomerRow } from './CustomerRow'
import type { Customer } from './customersQuery'
import type { CustomerTask } from './customerTask'

type Props = {
  customers: readonly Customer[]
  search: NamedSearch
  onChange: (change: Partial<NamedSearch>) => void
  onTask: (task: CustomerTask) => void
}

/** The customers of a page on screens that are wide enough for a table. */
export function CustomersTable({ customers, search, onChange, onTask }: Props) {
  const { columns } = words
  return (
    <div className="card hidden overflow-x-auto md:block">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{words.page}</caption>
        <thead>
          <tr className="border-b border-line">
            <NamedHeader sort="name" text={columns.name} search={search} onChange={onChange} />
            <th scope="col" className="table-head">
              {columns.externalId}
            </th>
            <th scope="col" className="table-head text-end">
              {columns.value}
            </th>
            <NamedHeader sort="created" text={columns.created} search={search} onChange={onChange} />
            <th scope="col" className="table-head w-12">
              <span className="sr-only">{t.lists.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {customers.map((customer) => (
            <CustomerRow key={customer.id} customer={customer} onTask={onTask} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
