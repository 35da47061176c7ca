import { useState } from 'react'
import { fieldError } from '../../lib/useAction'
import { words } from '../../messages/collections'
import { TextArea } from '../../ui/TextArea'
import { NameDialog } from '../names/NameDialog'
import type { Collection } from './collectionsQuery'
import { useCreateCollection, useUpdateCollection } from './useCollectionActions'

type Props = { before?: Collection; onClose: () => void }

/** Makes a collection, or changes one. */
export function CollectionDialog({ before, onClose }: Props) {
  const descriptionBefore = before?.description ?? ''
  const [description, setDescription] = useState(descriptionBefore)
  const create = useCreateCollection()
  const update = useUpdateCollection()
  const action = before ? update : create

  function save(name: string, idempotencyKey: string) {
    const fields = { name, description: description || null }
    return before ? update.run({ ...fields, id: before.id }) : create.run({ ...fields, idempotencyKey })
  }

  return (
    <NameDialog
      words={words.collection}
      before={before}
      changed={description !== descriptionBefore}
      action={action}
      fields={['description']}
      onSave={save}
      onClose={onClose}
    >
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
    </NameDialog>
  )
}
