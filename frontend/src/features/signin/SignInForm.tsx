import { type FormEvent, useRef } from 'react'
import { useFocusOnError } from '../../lib/useFocusOnError'
import { words } from '../../messages/entrance'
import { FormProblem } from '../../ui/FormProblem'
import { CodeStep } from './CodeStep'
import { PasswordStep } from './PasswordStep'
import type { SignIn } from './useSignIn'

const fields = ['email', 'password', 'code']

type Props = { signIn: SignIn; fixedEmail?: boolean; submit?: string; onSignedIn: () => void }

/** Asks for the password, and for the code where a second factor is on. */
export function SignInForm({ signIn, fixedEmail, submit = words.signIn.submit, onSignedIn }: Props) {
  const form = useRef<HTMLFormElement>(null)
  useFocusOnError(form, signIn.error)

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (await signIn.submit()) onSignedIn()
  }

  return (
    <form ref={form} noValidate className="flex flex-col gap-4" onSubmit={onSubmit}>
      <FormProblem error={signIn.error} fields={fields} />
      {signIn.step === 'code' ? (
        <CodeStep signIn={signIn} />
      ) : (
        <PasswordStep signIn={signIn} fixedEmail={fixedEmail} submit={submit} />
      )}
    </form>
  )
}
