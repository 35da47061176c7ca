import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/customers'
import { DetailFrame } from '../../ui/DetailFrame'
import { CustomerDetails } from './CustomerDetails'
import { CustomerTaskDialog } from './CustomerTaskDialog'
import { customerQuery } from './customersQuery'
import type { CustomerTask } from './customerTask'

const route = getRouteApi('/$slug/customers/$customerId')

/** Everything about one customer. */
export function CustomerPage() {
  const { slug } = useWorkspace().workspace
  const { customerId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery(customerQuery(slug, customerId))
  const [task, setTask] = useState<CustomerTask | null>(null)
  const customer = query.data?.customer
  useTitle(customer?.name ?? words.page)

  const back = (
    <Link to="/$slug/customers" params={{ slug }} className="btn btn-secondary mt-5">
      {words.missing.back}
    </Link>
  )
  return (
    <DetailFrame query={query} missing={{ ...words.missing, back }}>
      {customer && (
        <>
          <CustomerDetails customer={customer} search={search} onTask={setTask} />
          <CustomerTaskDialog
            task={task}
            onClose={() => setTask(null)}
            onGone={() => navigate({ to: '/$slug/customers', params: { slug }, replace: true })}
          />
        </>
      )}
    </DetailFrame>
  )
}
