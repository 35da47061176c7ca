import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { Avatar } from '../../ui/Avatar'
import type { Customer } from './customersQuery'

/** Who a customer is. The press area of the name covers the whole line or card that holds it. */
export function CustomerName({ customer }: { customer: Customer }) {
  const { workspace } = useWorkspace()
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Avatar name={customer.name} />
      <span className="min-w-0 flex-1">
        <Link
          to="/$slug/customers/$customerId"
          params={{ slug: workspace.slug, customerId: customer.id }}
          preload={false}
          dir="auto"
          title={customer.name}
          className="block truncate font-medium after:absolute after:inset-0"
        >
          {customer.name}
        </Link>
        <span
          dir="auto"
          className="block truncate text-[13px] font-normal text-muted"
          title={customer.email ?? undefined}
        >
          {customer.email ?? customer.phone ?? '–'}
        </span>
      </span>
    </span>
  )
}
