import { words } from '../../messages/customers'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { toast } from '../../ui/toasts'
import type { Customer } from './customersQuery'
import { ErasureList } from './ErasureList'
import { useEraseCustomer } from './useCustomerActions'

type Props = { customer: Customer; onClose: () => void; onGone: () => void }

/** Erases what is personal of a customer, and says beforehand what goes and what stays. */
export function EraseCustomerDialog({ customer, onClose, onGone }: Props) {
  const erase = useEraseCustomer()
  const { goes, gone, stays, staying } = words.eraseDialog

  async function submit() {
    if (!(await erase.run(customer.id))) return
    onGone()
    toast({ look: 'ok', title: words.eraseDialog.done })
  }

  return (
    <ConfirmDialog
      title={words.eraseDialog.title(customer.name)}
      description={words.eraseDialog.hint}
      confirm={customer.name}
      action={erase}
      submit={words.eraseDialog.submit}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="flex flex-col gap-4">
        <ErasureList title={goes} items={gone} icon="close" tone="text-danger" />
        <ErasureList title={stays} items={staying} icon="check" tone="text-ok" />
      </div>
    </ConfirmDialog>
  )
}
