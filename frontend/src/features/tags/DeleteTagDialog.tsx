import { words } from '../../messages/collections'
import { DeleteNameDialog } from '../names/DeleteNameDialog'
import type { Tag } from './tagsQuery'
import { useDeleteTag } from './useTagActions'

type Props = { tag: Tag; onClose: () => void }

/** Deletes a tag, once its name has been typed. */
export function DeleteTagDialog({ tag, onClose }: Props) {
  const remove = useDeleteTag()
  return <DeleteNameDialog words={words.tag} thing={tag} action={remove} onClose={onClose} />
}
