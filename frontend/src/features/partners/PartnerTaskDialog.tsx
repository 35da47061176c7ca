import { DeletePartnerDialog } from './DeletePartnerDialog'
import { EditPartnerDialog } from './EditPartnerDialog'
import type { PartnerTask } from './partnerTask'

type Props = {
  task: PartnerTask | null
  onClose: () => void
  /** Called instead when the partner is there no more. */
  onGone: () => void
}

/** The dialog of a task. */
export function PartnerTaskDialog({ task, onClose, onGone }: Props) {
  switch (task?.kind) {
    case 'edit':
      return <EditPartnerDialog partner={task.partner} onClose={onClose} />
    case 'delete':
      return <DeletePartnerDialog partner={task.partner} onClose={onClose} onGone={onGone} />
    default:
      return null
  }
}
