import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { queryClient } from '../../app/queryClient'
import { SignInDocument } from '../../gql/graphql'
import { send } from '../../lib/send'
import { fieldError, useAction } from '../../lib/useAction'
import { t } from '../../messages'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { PasswordField } from '../../ui/PasswordField'
import { TextField } from '../../ui/TextField'

/** Signs in and goes on to the page that was asked for. */
export function SignInForm({ next }: { next: string | undefined }) {
  const router = useRouter()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useAction(() => send(SignInDocument, { input: { email, password } }))

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!(await signIn.run())) return
    queryClient.clear()
    router.history.push(router.buildLocation({ to: next ?? '/' }).href)
  }

  return (
    <form className="flex flex-col gap-4" onSubmit={submit}>
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
