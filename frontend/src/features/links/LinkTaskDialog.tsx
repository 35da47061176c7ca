import { DeleteLinksDialog } from './DeleteLinksDialog'
import type { LinkTask } from './linkTask'
import { MoveLinksDialog } from './MoveLinksDialog'
import { TagLinksDialog } from './TagLinksDialog'

type Props = { task: LinkTask | null; onClose: () => void; onDone?: () => void }

/** The dialog of a task. */
export function LinkTaskDialog({ task, onClose, onDone }: Props) {
  if (!task) return null
  const props = { links: task.links, onClose, onDone }
  if (task.kind === 'delete') return <DeleteLinksDialog {...props} />
  if (task.kind === 'move') return <MoveLinksDialog {...props} />
  return <TagLinksDialog {...props} />
}
