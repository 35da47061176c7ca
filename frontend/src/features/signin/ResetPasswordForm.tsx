import { type FormEvent, useRef, useState } from 'react'
import { fieldError } from '../../lib/useAction'
import { useFocusOnError } from '../../lib/useFocusOnError'
import { words } from '../../messages/entrance'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { PasswordField } from '../../ui/PasswordField'

type Props = { action: { pending: boolean; error: Error | null }; onSubmit: (password: string) => void }

/** Asks for the password that takes the place of a forgotten one. */
export function ResetPasswordForm({ action, onSubmit }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [password, setPassword] = useState('')
  useFocusOnError(form, action.error)

  function submit(event: FormEvent) {
    event.preventDefault()
    onSubmit(password)
  }

  return (
    <form ref={form} noValidate className="flex flex-col gap-4" onSubmit={submit}>
      <FormProblem error={action.error} fields={['password']} />
      <PasswordField
        label={words.reset.password}
        hint={words.reset.passwordHint}
        value={password}
        autoComplete="new-password"
        onChange={setPassword}
        error={fieldError(action.error, 'password')}
      />
      <Button type="submit" look="primary" busy={action.pending} className="mt-1">
        {words.reset.submit}
      </Button>
    </form>
  )
}
