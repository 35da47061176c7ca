import { words } from '../../messages/collections'
import { toast } from '../../ui/toasts'
import type { Collection } from './collectionsQuery'
import { DeleteNameDialog } from './DeleteNameDialog'
import { useDeleteCollection } from './useCollectionActions'

type Props = { collection: Collection; onClose: () => void }

/** Deletes a collection for good, and says before what becomes of its links. */
export function DeleteCollectionDialog({ collection, onClose }: Props) {
  const remove = useDeleteCollection()
  async function submit() {
    if (!(await remove.run(collection.id))) return
    onClose()
    toast({ look: 'ok', title: words.collection.deleted, text: collection.name })
  }
  return (
    <DeleteNameDialog
      name={collection.name}
      title={words.collection.deleteTitle(collection.name)}
      hint={words.collection.deleteHint(collection.links?.totalCount ?? 0)}
      submit={words.collection.deleteSubmit}
      action={remove}
      onDelete={submit}
      onClose={onClose}
    />
  )
}
