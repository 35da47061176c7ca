import { useState } from 'react'
import { fieldError } from '../../lib/useAction'
import { t } from '../../messages'
import { words } from '../../messages/customers'
import { FormDialog } from '../../ui/FormDialog'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toasts'
import { changesOf, draftOf, type Field, fields } from './customerDraft'
import type { Customer } from './customersQuery'
import { useUpdateCustomer } from './useCustomerActions'

type Props = { customer: Customer; onClose: () => void }

const hints: Partial<Record<Field, string>> = { externalId: words.editDialog.externalIdHint }
const types: Partial<Record<Field, string>> = { email: 'email', phone: 'tel', avatar: 'url' }

/** Changes what is known of a customer. */
export function EditCustomerDialog({ customer, onClose }: Props) {
  const [draft, setDraft] = useState(() => draftOf(customer))
  const update = useUpdateCustomer()
  const changes = changesOf(customer, draft)
  const changed = Object.keys(changes).length > 0

  async function submit() {
    if (!changed) return
    const answer = await update.run({ id: customer.id, ...changes })
    if (!answer) return
    onClose()
    toast({ look: 'ok', title: words.editDialog.saved, text: answer.customer.name })
  }

  return (
    <FormDialog
      title={words.editDialog.title(customer.name)}
      action={update}
      fields={fields}
      changed={changed}
      submit={{ look: 'primary', disabled: !changed, children: t.common.save }}
      onSubmit={submit}
      onClose={onClose}
    >
      {fields.map((field) => (
        <TextField
          key={field}
          label={words.editDialog[field]}
          hint={hints[field]}
          optional={field !== 'name' && field !== 'externalId'}
          type={types[field] ?? 'text'}
          dir="auto"
          autoComplete="off"
          value={draft[field]}
          onChange={(value) => setDraft({ ...draft, [field]: value })}
          error={fieldError(update.error, field)}
        />
      ))}
    </FormDialog>
  )
}
