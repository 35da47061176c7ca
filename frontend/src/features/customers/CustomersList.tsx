import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import type { NamedSearch } from '../../lib/namedSearch'
import { words } from '../../messages/customers'
import { PeopleFrame } from '../people/PeopleFrame'
import { CustomerCards } from './CustomerCards'
import { CustomersEmpty } from './CustomersEmpty'
import { CustomersTable } from './CustomersTable'
import { CustomerTaskDialog } from './CustomerTaskDialog'
import { customersQuery } from './customersQuery'
import type { CustomerTask } from './customerTask'

/** A page of customers, and what can be done to them. */
export function CustomersList({ search }: { search: NamedSearch }) {
  const { workspace } = useWorkspace()
  const query = useQuery(customersQuery(workspace.slug, search))
  const [task, setTask] = useState<CustomerTask | null>(null)
  const page = query.data?.customers
  const customers = page?.nodes ?? []
  const close = () => setTask(null)

  return (
    <>
      <PeopleFrame words={words} search={search} query={query} page={page} nobody={<CustomersEmpty />}>
        <CustomersTable customers={customers} search={search} onTask={setTask} />
        <CustomerCards customers={customers} onTask={setTask} />
      </PeopleFrame>
      <CustomerTaskDialog task={task} onClose={close} onGone={close} />
    </>
  )
}
