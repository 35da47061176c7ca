import { fieldError } from '../../lib/useAction'
import { words } from '../../messages/entrance'
import { Button } from '../../ui/Button'
import { PasswordField } from '../../ui/PasswordField'
import { TextField } from '../../ui/TextField'
import type { SignIn } from './useSignIn'

type Props = {
  signIn: SignIn
  /** Whether the address is given and cannot be another. */
  fixedEmail?: boolean
  submit: string
}

/** The first step of signing in. */
export function PasswordStep({ signIn, fixedEmail, submit }: Props) {
  return (
    <>
      <TextField
        label={words.signIn.email}
        type="email"
        required
        readOnly={fixedEmail}
        autoComplete="username"
        value={signIn.input.email}
        onChange={(email) => signIn.change({ email })}
        error={fieldError(signIn.error, 'email')}
      />
      <PasswordField
        label={words.signIn.password}
        value={signIn.input.password}
        autoComplete="current-password"
        onChange={(password) => signIn.change({ password })}
        error={fieldError(signIn.error, 'password')}
      />
      <Button type="submit" look="primary" busy={signIn.pending} className="mt-1">
        {submit}
      </Button>
    </>
  )
}
