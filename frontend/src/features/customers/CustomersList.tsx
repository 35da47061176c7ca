import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import type { NamedSearch } from '../../lib/namedSearch'
import { useFilter } from '../../lib/useFilter'
import { words } from '../../messages/customers'
import { ListFrame } from '../../ui/ListFrame'
import { NamedToolbar } from '../../ui/NamedToolbar'
import { NoMatch } from '../../ui/NoMatch'
import { CustomerCards } from './CustomerCards'
import { CustomersEmpty } from './CustomersEmpty'
import { CustomersTable } from './CustomersTable'
import { CustomerTaskDialog } from './CustomerTaskDialog'
import { customersQuery } from './customersQuery'
import type { CustomerTask } from './customerTask'

/** A page of customers, and how they are found. */
export function CustomersList({ search }: { search: NamedSearch }) {
  const { workspace } = useWorkspace()
  const change = useFilter<NamedSearch>()
  const customers = useQuery(customersQuery(workspace.slug, search))
  const [task, setTask] = useState<CustomerTask | null>(null)
  const page = customers.data?.customers

  return (
    <ListFrame
      label={words.page}
      query={customers}
      page={page}
      after={search.after}
      toolbar={
        (search.q || Boolean(page?.totalCount)) && (
          <NamedToolbar
            label={words.search}
            placeholder={words.searchHint}
            search={search}
            total={page ? words.total(page.totalCount) : undefined}
            onChange={change}
          />
        )
      }
      empty={search.q ? <NoMatch onClear={() => change({ q: undefined })} /> : <CustomersEmpty />}
    >
      <CustomersTable customers={page?.nodes ?? []} search={search} onChange={change} onTask={setTask} />
      <CustomerCards customers={page?.nodes ?? []} onTask={setTask} />
      <CustomerTaskDialog task={task} onClose={() => setTask(null)} onGone={() => setTask(null)} />
    </ListFrame>
  )
}
