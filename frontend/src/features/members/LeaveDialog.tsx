import { useRouter } from '@tanstack/react-router'
import { bootQuery } from '../../app/boot'
import { queryClient } from '../../app/queryClient'
import { words } from '../../messages/members'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { toast } from '../../ui/toasts'
import { useLeaveWorkspace } from './useMemberActions'

type Props = { workspace: { id: string; name: string; slug: string }; onClose: () => void }

/** Takes the own place in a workspace away, once its slug has been typed, and leads to another one, or out. */
export function LeaveDialog({ workspace, onClose }: Props) {
  const router = useRouter()
  const leave = useLeaveWorkspace()

  async function submit() {
    if (!(await leave.run(workspace.id))) return
    onClose()
    queryClient.removeQueries({ queryKey: bootQuery.queryKey })
    await router.navigate({ to: '/', replace: true })
    toast({ look: 'ok', title: words.leaveDialog.done(workspace.name) })
  }

  return (
    <ConfirmDialog
      title={words.leaveDialog.title(workspace.name)}
      description={words.leaveDialog.hint}
      confirm={workspace.slug}
      action={leave}
      submit={words.leaveDialog.submit}
      onSubmit={submit}
      onClose={onClose}
    />
  )
}
