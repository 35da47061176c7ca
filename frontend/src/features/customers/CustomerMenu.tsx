import { useWhyNot } from '../../app/useWhyNot'
import { words } from '../../messages/customers'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { MenuItem } from '../../ui/MenuItem'
import type { Customer } from './customersQuery'
import type { CustomerTask } from './customerTask'

type Props = { customer: Customer; onTask: (task: CustomerTask) => void }

/** What can be done to a customer. What cannot says why. */
export function CustomerMenu({ customer, onTask }: Props) {
  const whyNot = useWhyNot()
  const start = (kind: CustomerTask['kind']) => () => onTask({ kind, customer })
  const label = words.actionsFor(customer.name)
  const write = whyNot('EDITOR')
  const erase = whyNot('ADMIN')
  return (
    <Menu align="end" trigger={<IconButton small icon="dots" label={label} className="relative z-10" />}>
      <MenuItem icon="pencil" disabled={Boolean(write)} reason={write} onClick={start('edit')}>
        {words.edit}
      </MenuItem>
      <MenuItem icon="trash" danger disabled={Boolean(write)} reason={write} onClick={start('delete')}>
        {words.remove}
      </MenuItem>
      <MenuItem icon="eraser" danger disabled={Boolean(erase)} reason={erase} onClick={start('erase')}>
        {words.erase}
      </MenuItem>
    </Menu>
  )
}
