import { Link } from '@tanstack/react-router'
import { useWhyNot } from '../../app/useWhyNot'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/customers'
import { Avatar } from '../../ui/Avatar'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { CustomerMenu } from './CustomerMenu'
import type { Customer } from './customersQuery'
import type { CustomerTask } from './customerTask'

type Props = { customer: Customer; onTask: (task: CustomerTask) => void }

/** The name of a customer, and what can be done. */
export function CustomerHeader({ customer, onTask }: Props) {
  const { slug } = useWorkspace().workspace
  const reason = useWhyNot()('EDITOR')
  return (
    <header className="flex flex-col gap-2">
      <Link
        to="/$slug/customers"
        params={{ slug }}
        className="-ms-1 flex w-fit items-center gap-1 rounded py-1 text-[13px] text-muted hover:text-fg"
      >
        <Icon name="chevronStart" className="size-4" />
        {words.missing.back}
      </Link>
      <div className="flex flex-wrap items-center gap-3">
        <Avatar name={customer.name} />
        <div className="min-w-0 flex-1 basis-28">
          <h1 dir="auto" className="text-xl font-semibold tracking-tight wrap-anywhere">
            {customer.name}
          </h1>
        </div>
        <div className="flex items-center gap-1">
          <Button
            icon="pencil"
            disabled={Boolean(reason)}
            title={reason}
            onClick={() => onTask({ kind: 'edit', customer })}
          >
            {words.edit}
          </Button>
          <CustomerMenu customer={customer} onTask={onTask} />
        </div>
      </div>
    </header>
  )
}
