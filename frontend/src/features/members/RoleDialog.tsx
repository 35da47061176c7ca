import { useState } from 'react'
import { fieldError, useAction } from '../../lib/useAction'
import { words } from '../../messages/members'
import { FormDialog } from '../../ui/FormDialog'
import { tellError } from '../../ui/tellError'
import { toast } from '../../ui/toasts'
import { whyNotGive } from './memberRights'
import type { Member } from './membersQuery'
import { RoleField } from './RoleField'
import { useChangeRole } from './useChangeRole'
import { useStanding } from './useStanding'

type Props = { member: Member; owners: number; onClose: () => void }

/** Changes what a member may do. That can be undone, except by somebody who may do less now. */
export function RoleDialog({ member, owners, onClose }: Props) {
  const { id, name } = member.user
  const standing = useStanding(member, owners)
  const [role, setRole] = useState(member.role)
  const change = useChangeRole()
  const update = useAction(change)
  const changed = role !== member.role

  async function submit() {
    if (!changed || !(await update.run({ userId: id, role }))) return
    onClose()
    const undo = standing.isMe ? undefined : () => void change({ userId: id, role: member.role }).catch(tellError)
    toast({ look: 'ok', title: words.roleDialog.done, text: words.roleDialog.doneHint(name, role), undo })
  }

  return (
    <FormDialog
      title={words.roleDialog.title(name)}
      description={words.roleDialog.hint}
      action={update}
      fields={['role']}
      status={changed ? '' : words.roleDialog.unchanged}
      submit={{ look: 'primary', disabled: !changed, children: words.roleDialog.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      <RoleField
        value={role}
        reasonAgainst={(next) => whyNotGive(next, standing)}
        error={fieldError(update.error, 'role')}
        onChange={setRole}
      />
    </FormDialog>
  )
}
