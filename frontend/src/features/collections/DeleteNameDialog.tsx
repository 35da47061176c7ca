import { useState } from 'react'
import { words } from '../../messages/collections'
import { FormDialog } from '../../ui/FormDialog'
import { TextField } from '../../ui/TextField'

type Props = {
  name: string
  title: string
  hint: string
  submit: string
  action: { pending: boolean; error: Error | null }
  onDelete: () => void
  onClose: () => void
}

/** Asks to type the name of what is deleted for good, so that nobody deletes the wrong thing by a slip of the hand. */
export function DeleteNameDialog({ name, title, hint, submit, action, onDelete, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const confirmed = typed.trim() === name.trim()
  return (
    <FormDialog
      size="small"
      title={title}
      description={hint}
      action={action}
      fields={[]}
      submit={{ look: 'danger', disabled: !confirmed, children: submit }}
      onSubmit={() => confirmed && onDelete()}
      onClose={onClose}
    >
      <TextField
        label={words.confirm(name)}
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={typed}
        onChange={setTyped}
      />
    </FormDialog>
  )
}
