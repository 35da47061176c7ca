import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/members'
import { Checkbox } from '../../ui/Checkbox'
import { FormDialog } from '../../ui/FormDialog'
import { Notice } from '../../ui/Notice'
import { toast } from '../../ui/toasts'
import { keysMadeByQuery, type Member } from './membersQuery'
import { useRemoveMember } from './useMemberActions'

type Props = { member: Member; onClose: () => void }

/** Takes a member's place away, and if wished ends the keys that the person made. */
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
    <FormDialog
      size="small"
      title={words.removeDialog.title(name)}
      description={words.removeDialog.hint}
      action={remove}
      fields={[]}
      submit={{ look: 'danger', disabled: keys.isPending, children: words.removeDialog.submit }}
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
    </FormDialog>
  )
}
