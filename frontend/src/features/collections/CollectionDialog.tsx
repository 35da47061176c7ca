import { useState } from 'react'
import { newIdempotencyKey } from '../../lib/keyText'
import { fieldError } from '../../lib/useAction'
import { t } from '../../messages'
import { words } from '../../messages/collections'
import { FormDialog } from '../../ui/FormDialog'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toasts'
import type { Collection } from './collectionsQuery'
import { useCreateCollection, useUpdateCollection } from './useCollectionActions'

type Props = { before?: Collection; onClose: () => void }

/** Makes a collection, or changes one. */
export function CollectionDialog({ before, onClose }: Props) {
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [name, setName] = useState(before?.name ?? '')
  const [description, setDescription] = useState(before?.description ?? '')
  const create = useCreateCollection()
  const update = useUpdateCollection()
  const action = before ? update : create
  const changed = name !== (before?.name ?? '') || description !== (before?.description ?? '')

  async function submit() {
    const fields = { name, description: description || null }
    const saved = await (before
      ? update.run({ ...fields, id: before.id })
      : create.run({ ...fields, idempotencyKey }))
    if (!saved) return
    onClose()
    toast({ look: 'ok', title: before ? words.collection.saved : words.collection.done, text: name })
  }
  return (
    <FormDialog
      size="small"
      title={before ? words.collection.editTitle : words.collection.createTitle}
      action={action}
      fields={['name', 'description']}
      changed={changed}
      submit={{
        look: 'primary',
        disabled: Boolean(before) && !changed,
        children: before ? t.common.save : words.collection.create,
      }}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={words.name}
        placeholder={before ? undefined : words.collection.placeholder}
        required
        dir="auto"
        maxLength={255}
        autoComplete="off"
        value={name}
        onChange={setName}
        error={fieldError(action.error, 'name')}
      />
      <TextArea
        label={words.collection.description}
        hint={words.collection.descriptionHint}
        optional
        dir="auto"
        maxLength={1000}
        value={description}
        onChange={setDescription}
        error={fieldError(action.error, 'description')}
      />
    </FormDialog>
  )
}
