import { type ReactNode, useState } from 'react'
import { newIdempotencyKey } from '../../lib/keyText'
import { fieldError } from '../../lib/useAction'
import { t } from '../../messages'
import { words as common } from '../../messages/collections'
import { FormDialog } from '../../ui/FormDialog'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toasts'
import type { NamesWords } from './namesWords'

type Props = {
  words: NamesWords
  /** What is changed; without it something new is made. */
  before?: { name: string }
  /** Whether anything but the name was changed. */
  changed: boolean
  action: { pending: boolean; error: Error | null }
  /** The fields besides the name that tell their own faults. */
  fields: readonly string[]
  /** Saves under a name. One opened dialog makes at most one new thing, whose key is given. */
  onSave: (name: string, idempotencyKey: string) => Promise<unknown>
  onClose: () => void
  children: ReactNode
}

/** Makes a collection or a tag, or changes one: its name, and the fields that it has besides. */
export function NameDialog({ words, before, changed, action, fields, onSave, onClose, children }: Props) {
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [name, setName] = useState(before?.name ?? '')
  const anyChanged = changed || name !== (before?.name ?? '')

  async function submit() {
    if (!(await onSave(name, idempotencyKey))) return
    onClose()
    toast({ look: 'ok', title: before ? words.saved : words.done, text: name })
  }

  return (
    <FormDialog
      size="small"
      title={before ? words.editTitle : words.createTitle}
      action={action}
      fields={['name', ...fields]}
      changed={anyChanged}
      submit={{
        look: 'primary',
        disabled: Boolean(before) && !anyChanged,
        children: before ? t.common.save : words.create,
      }}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={common.name}
        placeholder={before ? undefined : words.placeholder}
        required
        dir="auto"
        maxLength={255}
        autoComplete="off"
        value={name}
        onChange={setName}
        error={fieldError(action.error, 'name')}
      />
      {children}
    </FormDialog>
  )
}
