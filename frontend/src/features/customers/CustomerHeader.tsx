import { RoleButton } from '../../app/RoleButton'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/customers'
import { BackLink } from '../../ui/BackLink'
import { PersonHeader } from '../people/PersonHeader'
import { CustomerMenu } from './CustomerMenu'
import type { Customer } from './customersQuery'
import type { CustomerTask } from './customerTask'

type Props = { customer: Customer; onTask: (task: CustomerTask) => void }

/** The name of a customer, and what can be done. */
export function CustomerHeader({ customer, onTask }: Props) {
  const { slug } = useWorkspace().workspace
  const back = (
    <BackLink to="/$slug/customers" params={{ slug }}>
      {words.missing.back}
    </BackLink>
  )
  return (
    <PersonHeader name={customer.name} back={back}>
      <RoleButton needs="EDITOR" icon="pencil" onClick={() => onTask({ kind: 'edit', customer })}>
        {words.edit}
      </RoleButton>
      <CustomerMenu customer={customer} onTask={onTask} />
    </PersonHeader>
  )
}
