import { words } from '../../messages/customers'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { toast } from '../../ui/toasts'
import type { Customer } from './customersQuery'
import { useDeleteCustomer } from './useCustomerActions'

type Props = { customer: Customer; onClose: () => void; onGone: () => void }

/** Takes a customer out of every list. */
export function DeleteCustomerDialog({ customer, onClose, onGone }: Props) {
  const remove = useDeleteCustomer()

  async function submit() {
    if (!(await remove.run(customer.id))) return
    onGone()
    toast({ look: 'ok', title: words.deleteDialog.done, text: customer.name })
  }

  return (
    <ConfirmDialog
      title={words.deleteDialog.title(customer.name)}
      description={words.deleteDialog.hint}
      confirm={customer.name}
      action={remove}
      submit={words.deleteDialog.submit}
      onSubmit={submit}
      onClose={onClose}
    >
      <ul className="flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted">
        <li>{words.deleteDialog.stays}</li>
        <li>{words.deleteDialog.again}</li>
      </ul>
    </ConfirmDialog>
  )
}
