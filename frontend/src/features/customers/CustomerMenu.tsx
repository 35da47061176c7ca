import { RoleItem } from '../../app/RoleItem'
import { words } from '../../messages/customers'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import type { Customer } from './customersQuery'
import type { CustomerTask } from './customerTask'

type Props = { customer: Customer; onTask: (task: CustomerTask) => void }

/** What can be done to a customer. What cannot says why. */
export function CustomerMenu({ customer, onTask }: Props) {
  const start = (kind: CustomerTask['kind']) => () => onTask({ kind, customer })
  const label = words.actionsFor(customer.name)
  return (
    <Menu align="end" trigger={<IconButton small icon="dots" label={label} className="relative z-10" />}>
      <RoleItem needs="EDITOR" icon="pencil" onClick={start('edit')}>
        {words.edit}
      </RoleItem>
      <RoleItem needs="EDITOR" icon="trash" danger onClick={start('delete')}>
        {words.remove}
      </RoleItem>
      <RoleItem needs="ADMIN" icon="eraser" danger onClick={start('erase')}>
        {words.erase}
      </RoleItem>
    </Menu>
  )
}
