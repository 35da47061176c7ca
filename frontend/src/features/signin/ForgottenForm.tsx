import { type FormEvent, useRef, useState } from 'react'
import { RequestPasswordResetDocument } from '../../gql/graphql'
import { requireAll } from '../../lib/requireAll'
import { send } from '../../lib/send'
import { fieldError, useAction } from '../../lib/useAction'
import { useFocusOnError } from '../../lib/useFocusOnError'
import { words } from '../../messages/entrance'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'

/** Asks for the address to send a letter to. */
export function ForgottenForm({ onSent }: { onSent: (email: string) => void }) {
  const form = useRef<HTMLFormElement>(null)
  const [email, setEmail] = useState('')
  const request = useAction(async () => {
    requireAll({ email })
    return send(RequestPasswordResetDocument, { input: { email: email.trim() } })
  })
  useFocusOnError(form, request.error)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (await request.run()) onSent(email.trim())
  }

  return (
    <form ref={form} noValidate className="flex flex-col gap-4" onSubmit={submit}>
      <FormProblem error={request.error} fields={['email']} />
      <TextField
        label={words.signIn.email}
        type="email"
        required
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={fieldError(request.error, 'email')}
      />
      <Button type="submit" look="primary" busy={request.pending} className="mt-1">
        {words.forgotten.submit}
      </Button>
    </form>
  )
}
