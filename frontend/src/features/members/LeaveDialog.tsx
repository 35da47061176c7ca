import { useRouter } from '@tanstack/react-router'
import { bootQuery } from '../../app/boot'
import { queryClient } from '../../app/queryClient'
import { words } from '../../messages/members'
import { FormDialog } from '../../ui/FormDialog'
import { toast } from '../../ui/toasts'
import { useLeaveWorkspace } from './useMemberActions'

type Props = { workspace: { id: string; name: string }; onClose: () => void }

/** Takes the own place in a workspace away, and leads to another one, or out. */
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
    <FormDialog
      size="small"
      title={words.leaveDialog.title(workspace.name)}
      description={words.leaveDialog.hint}
      action={leave}
      fields={[]}
      submit={{ look: 'danger', children: words.leaveDialog.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  )
}
