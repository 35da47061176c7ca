import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/partners'

/** Leads to the page of a customer, or says that the customer is gone. */
export function CustomerLink({ customer }: { customer: { id: string; name: string } | null | undefined }) {
  const { workspace } = useWorkspace()
  if (!customer) return <>{words.deletedCustomer}</>
  return (
    <Link
      to="/$slug/customers/$customerId"
      params={{ slug: workspace.slug, customerId: customer.id }}
      className="link"
    >
      <bdi>{customer.name}</bdi>
    </Link>
  )
}
