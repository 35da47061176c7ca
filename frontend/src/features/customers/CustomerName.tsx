import { useWorkspace } from '../../app/useWorkspace'
import { PersonName } from '../people/PersonName'
import type { Customer } from './customersQuery'

/** Who a customer is, as a link to the customer's page. */
export function CustomerName({ customer }: { customer: Customer }) {
  const { workspace } = useWorkspace()
  return (
    <PersonName
      to="/$slug/customers/$customerId"
      params={{ slug: workspace.slug, customerId: customer.id }}
      preload={false}
      person={customer.name}
      contact={customer.email ?? customer.phone}
    />
  )
}
