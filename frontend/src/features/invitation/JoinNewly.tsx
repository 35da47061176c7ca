import { type FormEvent, useRef, useState } from 'react'
import { fieldError } from '../../lib/useAction'
import { useFocusOnError } from '../../lib/useFocusOnError'
import { words } from '../../messages/entrance'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { PasswordField } from '../../ui/PasswordField'
import { TextField } from '../../ui/TextField'
import type { OpenInvitation } from './invitationKinds'
import type { Accept } from './useAccept'

type Props = { invitation: OpenInvitation; accept: Accept }

/** For an invited person without an account: makes one and accepts. */
export function JoinNewly({ invitation, accept }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [account, setAccount] = useState({ name: '', password: '' })
  useFocusOnError(form, accept.error)

  function submit(event: FormEvent) {
    event.preventDefault()
    accept.accept(invitation.workspaceName, account)
  }

  return (
    <form ref={form} noValidate className="flex flex-col gap-4" onSubmit={submit}>
      <FormProblem error={accept.error} fields={['name', 'password']} />
      <TextField
        label={words.invitation.name}
        required
        dir="auto"
        maxLength={100}
        autoComplete="name"
        value={account.name}
        onChange={(name) => setAccount({ ...account, name })}
        error={fieldError(accept.error, 'name')}
      />
      {/* Password managers store the password under this name. */}
      <input type="email" className="hidden" readOnly autoComplete="username" value={invitation.email} />
      <PasswordField
        label={words.invitation.password}
        hint={words.invitation.passwordHint}
        value={account.password}
        autoComplete="new-password"
        onChange={(password) => setAccount({ ...account, password })}
        error={fieldError(accept.error, 'password')}
      />
      <Button type="submit" look="primary" busy={accept.pending} className="mt-1">
        {words.invitation.create}
      </Button>
    </form>
  )
}
