import { useState } from 'react'
import { useReload } from '../../app/useReload'
import { useWorkspace } from '../../app/useWorkspace'
import { UpdateProfileDocument } from '../../gql/graphql'
import { requireAll } from '../../lib/requireAll'
import { send } from '../../lib/send'
import { fieldError, useAction } from '../../lib/useAction'
import { t } from '../../messages'
import { words } from '../../messages/profile'
import { Section } from '../../ui/Section'
import { SectionForm } from '../../ui/SectionForm'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toasts'

/** How others see the person. */
export function NameForm() {
  const { person } = useWorkspace()
  const reload = useReload()
  const [name, setName] = useState(person.name)
  const update = useAction(async () => {
    requireAll({ name })
    const answer = await send(UpdateProfileDocument, { input: { name } })
    await reload()
    return answer.updateProfile?.user
  })

  async function submit() {
    const user = await update.run()
    if (!user) return
    setName(user.name)
    toast({ look: 'ok', title: words.you.saved, text: user.name })
  }

  return (
    <Section title={words.you.title} hint={words.you.hint}>
      <SectionForm
        action={update}
        fields={['name']}
        submit={{ disabled: name === person.name, children: t.common.save }}
        onSubmit={submit}
      >
        <TextField
          label={words.you.name}
          required
          dir="auto"
          maxLength={100}
          autoComplete="name"
          value={name}
          onChange={setName}
          error={fieldError(update.error, 'name')}
        />
        <TextField
          label={words.you.email}
          hint={words.you.emailHint}
          type="email"
          readOnly
          autoComplete="username"
          className="bg-surface-2 text-muted"
          value={person.email}
          onChange={() => {}}
        />
      </SectionForm>
    </Section>
  )
}
