import { useState } from 'react'
import { BeginSecondFactorDocument } from '../../gql/graphql'
import { requireAll } from '../../lib/requireAll'
import { send } from '../../lib/send'
import { fieldError, useAction } from '../../lib/useAction'
import { words } from '../../messages/profile'
import { FormDialog } from '../../ui/FormDialog'
import { PasswordField } from '../../ui/PasswordField'
import type { Authenticator } from './ScanDialog'

type Props = { onClose: () => void; onBegun: (authenticator: Authenticator) => void }

/** Asks for the password, so that nobody turns the second factor on at a screen that somebody left. */
export function BeginDialog({ onClose, onBegun }: Props) {
  const [password, setPassword] = useState('')
  const begin = useAction(async () => {
    requireAll({ password })
    return (await send(BeginSecondFactorDocument, { input: { password } })).beginSecondFactor
  })

  async function submit() {
    const answer = await begin.run()
    if (answer) onBegun(answer)
  }

  return (
    <FormDialog
      size="small"
      title={words.factor.begin.title}
      description={words.factor.begin.hint}
      action={begin}
      fields={['password']}
      submit={{ look: 'primary', children: words.factor.begin.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      <PasswordField
        label={words.factor.password}
        value={password}
        autoComplete="current-password"
        onChange={setPassword}
        error={fieldError(begin.error, 'password')}
      />
    </FormDialog>
  )
}
