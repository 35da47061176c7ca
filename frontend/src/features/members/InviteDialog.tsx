import { useRef, useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import type { Role } from '../../gql/graphql'
import { newIdempotencyKey } from '../../lib/keyText'
import { includesRole } from '../../lib/roles'
import { fieldError } from '../../lib/useAction'
import { words } from '../../messages/members'
import { FormDialog } from '../../ui/FormDialog'
import { TextField } from '../../ui/TextField'
import { RoleField } from './RoleField'
import { useInviteMember } from './useMemberActions'

type Props = { onClose: () => void; onMade: (email: string, url: string | null, mailed: boolean) => void }

/** Asks whom to invite and as what. One opened dialog makes at most one invitation, however often it is submitted. */
export function InviteDialog({ onClose, onMade }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [idempotencyKey] = useState(newIdempotencyKey)
  const { role: myRole } = useWorkspace()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('EDITOR')
  const invite = useInviteMember()
  const reasonAgainst = (next: Role) => (includesRole(myRole, next) ? undefined : words.ownersOnly)

  async function submit() {
    const answer = await invite.run({ email: email.trim(), role, idempotencyKey })
    if (answer) onMade(answer.invitation.email, answer.url, answer.mailed)
  }

  return (
    <FormDialog
      title={words.invite.title}
      description={words.invite.hint}
      initialFocus={field}
      action={invite}
      fields={['email', 'role']}
      changed={email !== ''}
      submit={{ look: 'primary', children: words.invite.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        ref={field}
        label={words.invite.email}
        type="email"
        required
        autoComplete="off"
        placeholder={words.invite.placeholder}
        value={email}
        onChange={setEmail}
        error={fieldError(invite.error, 'email')}
      />
      <RoleField
        value={role}
        reasonAgainst={reasonAgainst}
        error={fieldError(invite.error, 'role')}
        onChange={setRole}
      />
    </FormDialog>
  )
}
