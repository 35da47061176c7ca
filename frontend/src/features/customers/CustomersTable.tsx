import type { NamedSearch } from '../../lib/namedSearch'
import { words } from '../../messages/customers'
import { ActionsHead } from '../../ui/ActionsHead'
import { ColumnHead } from '../../ui/ColumnHead'
import { ListTable } from '../../ui/ListTable'
import { NamedHeader } from '../../ui/NamedHeader'
import { CustomerRow } from './CustomerRow'
import type { Customer } from './customersQuery'
import type { CustomerTask } from './customerTask'

type Props = { customers: readonly Customer[]; search: NamedSearch; onTask: (task: CustomerTask) => void }

/** The customers of a page on screens that are wide enough for a table. */
export function CustomersTable({ customers, search, onTask }: Props) {
  const { columns } = words
  return (
    <ListTable
      label={words.page}
      className="hidden md:block"
      heads={
        <>
          <NamedHeader sort="name" text={columns.name} search={search} />
          <ColumnHead>{columns.externalId}</ColumnHead>
          <ColumnHead className="text-end">{columns.value}</ColumnHead>
          <NamedHeader sort="created" text={columns.created} search={search} />
          <ActionsHead />
        </>
      }
    >
      {customers.map((customer) => (
        <CustomerRow key={customer.id} customer={customer} onTask={onTask} />
      ))}
    </ListTable>
  )
}
