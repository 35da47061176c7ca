import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { queryClient } from '../../app/queryClient'
import { SignInDocument } from '../../gql/graphql'
import { requireAll } from '../../lib/requireAll'
import { send } from '../../lib/send'
import { fieldError, useAction } from '../../lib/useAction'
import { useFocusOnError } from '../../lib/useFocusOnError'
import { t } from '../../messages'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { PasswordField } from '../../ui/PasswordField'
import { TextField } from '../../ui/TextField'

/** Signs in and goes on to the page that was asked for. */
export function SignInForm({ next }: { next: string | undefined }) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useAction(async () => {
    requireAll({ email, password })
    return send(SignInDocument, { input: { email, password } })
  })
  useFocusOnError(form, signIn.error)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!(await signIn.run())) return
    queryClient.clear()
    router.history.push(router.buildLocation({ to: next ?? '/' }).href)
  }

  return (
    <form ref={form} noValidate className="flex flex-col gap-4" onSubmit={submit}>
      <FormProblem error={signIn.error} fields={['email', 'password']} />
      <TextField
        label={t.signIn.email}
        type="email"
        required
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={fieldError(signIn.error, 'email')}
      />
      <PasswordField
        label={t.signIn.password}
        value={password}
        autoComplete="current-password"
        onChange={setPassword}
        error={fieldError(signIn.error, 'password')}
      />
      <Button type="submit" look="primary" busy={signIn.pending} className="mt-1">
        {t.signIn.submit}
      </Button>
    </form>
  )
}
