import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ChangePasswordDocument } from '../../gql/graphql'
import { requireAll } from '../../lib/requireAll'
import { send } from '../../lib/send'
import { fieldError, useAction } from '../../lib/useAction'
import { words } from '../../messages/profile'
import { PasswordField } from '../../ui/PasswordField'
import { Section } from '../../ui/Section'
import { SectionForm } from '../../ui/SectionForm'
import { toast } from '../../ui/toasts'
import { profileQuery } from './profileQuery'

const empty = { currentPassword: '', newPassword: '' }

/** Replaces the password, and ends every other session. */
export function PasswordForm() {
  const queries = useQueryClient()
  const [input, setInput] = useState(empty)
  const change = useAction(async () => {
    requireAll(input)
    return send(ChangePasswordDocument, { input })
  })

  async function submit() {
    if (!(await change.run())) return
    setInput(empty)
    void queries.invalidateQueries(profileQuery)
    toast({ look: 'ok', title: words.password.done, text: words.password.doneHint })
  }

  return (
    <Section title={words.password.title} hint={words.password.hint}>
      <SectionForm
        action={change}
        fields={['currentPassword', 'newPassword']}
        submit={{ children: words.password.submit }}
        onSubmit={submit}
      >
        <PasswordField
          label={words.password.current}
          value={input.currentPassword}
          autoComplete="current-password"
          onChange={(currentPassword) => setInput({ ...input, currentPassword })}
          error={fieldError(change.error, 'currentPassword')}
        />
        <PasswordField
          label={words.password.next}
          hint={words.password.nextHint}
          value={input.newPassword}
          autoComplete="new-password"
          onChange={(newPassword) => setInput({ ...input, newPassword })}
          error={fieldError(change.error, 'newPassword')}
        />
      </SectionForm>
    </Section>
  )
}
