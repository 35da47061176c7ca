import { words } from '../../messages/collections'
import { DeleteNameDialog } from '../names/DeleteNameDialog'
import type { Collection } from './collectionsQuery'
import { useDeleteCollection } from './useCollectionActions'

type Props = { collection: Collection; onClose: () => void }

/** Deletes a collection, once its name has been typed. */
export function DeleteCollectionDialog({ collection, onClose }: Props) {
  const remove = useDeleteCollection()
  return <DeleteNameDialog words={words.collection} thing={collection} action={remove} onClose={onClose} />
}
