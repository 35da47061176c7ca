import { useWorkspace } from '../../app/useWorkspace'
import { includesRole } from '../../lib/roles'
import { words } from '../../messages/members'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { MenuItem } from '../../ui/MenuItem'
import { toast } from '../../ui/toasts'
import { useToldError } from '../../ui/useToldError'
import type { Handover } from './HandoverDialog'
import type { Invitation } from './membersQuery'
import { useResendInvitation, useRevokeInvitation } from './useMemberActions'

type Props = { invitation: Invitation; onHandover: (handover: Handover) => void }

/** What can be done to an invitation. Both can be made good by inviting again, so neither asks twice. */
export function InvitationMenu({ invitation, onHandover }: Props) {
  const { role } = useWorkspace()
  const { id, email } = invitation
  const reason = includesRole(role, invitation.role) ? undefined : words.ownersOnly
  const resend = useResendInvitation()
  const revoke = useRevokeInvitation()

  useToldError(resend.error)
  useToldError(revoke.error)

  async function renew() {
    const answer = await resend.run(id)
    if (answer) onHandover({ title: words.invite.resentTitle, email, url: answer.url, mailed: answer.mailed })
  }

  async function takeBack() {
    if (!(await revoke.run(id))) return
    toast({ look: 'ok', title: words.invitations.revoked, text: words.invitations.revokedHint(email) })
  }

  return (
    <Menu align="end" trigger={<IconButton small icon="dots" label={words.actionsFor(email)} />}>
      <MenuItem icon="rotate" disabled={Boolean(reason)} reason={reason} onClick={renew}>
        {words.invitations.renew}
      </MenuItem>
      <MenuItem icon="ban" danger disabled={Boolean(reason)} reason={reason} onClick={takeBack}>
        {words.invitations.revoke}
      </MenuItem>
    </Menu>
  )
}
