import { useWorkspace } from '../../app/useWorkspace'
import { LeaveDialog } from './LeaveDialog'
import type { MemberTask } from './memberTask'
import { RemoveMemberDialog } from './RemoveMemberDialog'
import { RoleDialog } from './RoleDialog'

type Props = { task: MemberTask | null; owners: number; onClose: () => void }

/** The dialog of a task. */
export function MemberTaskDialog({ task, owners, onClose }: Props) {
  const { workspace } = useWorkspace()
  switch (task?.kind) {
    case 'role':
      return <RoleDialog member={task.member} owners={owners} onClose={onClose} />
    case 'remove':
      return <RemoveMemberDialog member={task.member} onClose={onClose} />
    case 'leave':
      return <LeaveDialog workspace={workspace} onClose={onClose} />
    default:
      return null
  }
}
