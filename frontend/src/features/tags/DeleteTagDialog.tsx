import { words } from '../../messages/collections'
import { toast } from '../../ui/toasts'
import { DeleteNameDialog } from '../collections/DeleteNameDialog'
import type { Tag } from './tagsQuery'
import { useDeleteTag } from './useTagActions'

type Props = { tag: Tag; onClose: () => void }

/** Deletes a tag for good, and says before what becomes of its links. */
export function DeleteTagDialog({ tag, onClose }: Props) {
  const remove = useDeleteTag()
  async function submit() {
    if (!(await remove.run(tag.id))) return
    onClose()
    toast({ look: 'ok', title: words.tag.deleted, text: tag.name })
  }
  return (
    <DeleteNameDialog
      name={tag.name}
      title={words.tag.deleteTitle(tag.name)}
      hint={words.tag.deleteHint(tag.links?.totalCount ?? 0)}
      submit={words.tag.deleteSubmit}
      action={remove}
      onDelete={submit}
      onClose={onClose}
    />
  )
}
