import type { CustomerTask } from './customerTask'
import { DeleteCustomerDialog } from './DeleteCustomerDialog'
import { EditCustomerDialog } from './EditCustomerDialog'
import { EraseCustomerDialog } from './EraseCustomerDialog'

type Props = {
  task: CustomerTask | null
  onClose: () => void
  /** Called instead when the customer is there no more. */
  onGone: () => void
}

/** The dialog of a task. */
export function CustomerTaskDialog({ task, onClose, onGone }: Props) {
  switch (task?.kind) {
    case 'edit':
      return <EditCustomerDialog customer={task.customer} onClose={onClose} />
    case 'delete':
      return <DeleteCustomerDialog customer={task.customer} onClose={onClose} onGone={onGone} />
    case 'erase':
      return <EraseCustomerDialog customer={task.customer} onClose={onClose} onGone={onGone} />
    default:
      return null
  }
}
