import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/members'
import { Checkbox } from '../../ui/Checkbox'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Notice } from '../../ui/Notice'
import { toast } from '../../ui/toasts'
import { keysMadeByQuery, type Member } from './membersQuery'
import { useRemoveMember } from './useMemberActions'

type Props = { member: Member; onClose: () => void }

/** Takes a member's place away once the address has been typed, and if wished ends the keys that the person made. */
export function RemoveMemberDialog({ member, onClose }: Props) {
  const { workspace } = useWorkspace()
  const { id, name, email } = member.user
  const keys = useQuery(keysMadeByQuery(workspace.slug, id))
  const [revokeKeys, setRevokeKeys] = useState(true)
  const remove = useRemoveMember()

  async function submit() {
    const answer = await remove.run({ userId: id, revokeKeys: Boolean(keys.data) && revokeKeys })
    if (!answer) return
    onClose()
    const text = answer.revokedKeys ? words.removeDialog.doneKeys(answer.revokedKeys) : email
    toast({ look: 'ok', title: words.removeDialog.done, text })
  }

  return (
    <ConfirmDialog
      title={words.removeDialog.title(name)}
      description={words.removeDialog.hint}
      confirm={email}
      action={remove}
      submit={words.removeDialog.submit}
      waiting={keys.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {keys.data ? (
        <>
          <Notice look="warn">{words.removeDialog.keys(keys.data)}</Notice>
          <div>
            <Checkbox checked={revokeKeys} onChange={setRevokeKeys}>
              {words.removeDialog.revoke(keys.data)}
            </Checkbox>
            <p className="mt-1 ms-7 text-[13px] text-pretty text-muted">{words.removeDialog.revokeHint}</p>
          </div>
        </>
      ) : (
        <p role="status" className="text-pretty text-muted">
          {keys.error?.message ?? (keys.isPending ? words.removeDialog.counting : words.removeDialog.noKeys)}
        </p>
      )}
    </ConfirmDialog>
  )
}
