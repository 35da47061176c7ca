import type { SetUpInput } from '../../gql/graphql'
import { words } from '../../messages/setup'
import { PasswordField } from '../../ui/PasswordField'
import { TextField } from '../../ui/TextField'
import { tokenIn } from './tokenIn'

type Props = {
  input: Required<SetUpInput>
  withToken: boolean
  errorOf: (field: keyof SetUpInput) => string | undefined
  onChange: (part: Partial<SetUpInput>) => void
}

/** What the first owner is asked for. */
export function SetUpFields({ input, withToken, errorOf, onChange }: Props) {
  const set = (field: keyof SetUpInput) => (value: string) => onChange({ [field]: value })
  return (
    <>
      {withToken && (
        <TextField
          label={words.token}
          hint={words.tokenHint}
          required
          autoComplete="off"
          className="font-mono"
          value={input.token}
          onChange={(text) => onChange({ token: tokenIn(text) })}
          error={errorOf('token')}
        />
      )}
      <TextField
        label={words.name}
        required
        dir="auto"
        maxLength={100}
        autoComplete="name"
        value={input.name}
        onChange={set('name')}
        error={errorOf('name')}
      />
      <TextField
        label={words.email}
        type="email"
        required
        autoComplete="username"
        value={input.email}
        onChange={set('email')}
        error={errorOf('email')}
      />
      <PasswordField
        label={words.password}
        hint={words.passwordHint}
        value={input.password}
        autoComplete="new-password"
        onChange={set('password')}
        error={errorOf('password')}
      />
      <TextField
        label={words.workspace}
        required
        dir="auto"
        maxLength={100}
        autoComplete="organization"
        value={input.workspaceName}
        onChange={set('workspaceName')}
        error={errorOf('workspaceName')}
      />
    </>
  )
}
