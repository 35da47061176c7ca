import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { queryClient } from '../../app/queryClient'
import { SetUpDocument, type SetUpInput } from '../../gql/graphql'
import { send } from '../../lib/send'
import { fieldError, formError, useAction } from '../../lib/useAction'
import { t } from '../../messages'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { PasswordField } from '../../ui/PasswordField'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toasts'

const fields = ['token', 'name', 'email', 'password', 'workspaceName'] as const

/** Creates the owner and the workspace, then opens it. A token from the address needs no field unless it is refused. */
export function SetUpForm({ token }: { token: string | undefined }) {
  const router = useRouter()
  const [input, setInput] = useState<Required<SetUpInput>>({
    token: token ?? '',
    name: '',
    email: '',
    password: '',
    workspaceName: t.setup.workspaceDefault,
  })
  const setUp = useAction(() => send(SetUpDocument, { input }))
  const problem = formError(setUp.error, fields)
  const set = (field: keyof SetUpInput) => (value: string) => setInput({ ...input, [field]: value })
  const errorOf = (field: keyof SetUpInput) => fieldError(setUp.error, field)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const answer = await setUp.run()
    const workspace = answer?.setUp?.viewer.memberships[0]?.workspace
    if (!answer) return
    queryClient.clear()
    if (workspace) await router.navigate({ to: '/$slug', params: { slug: workspace.slug }, replace: true })
    else await router.navigate({ to: '/', replace: true })
    toast({ look: 'ok', title: t.setup.done })
  }

  return (
    <form className="flex flex-col gap-4" onSubmit={submit}>
      {problem && (
        <Notice look="danger" alert>
          {problem}
        </Notice>
      )}
      {(!token || errorOf('token')) && (
        <TextField
          label={t.setup.token}
          hint={t.setup.tokenHint}
          required
          autoComplete="off"
          className="font-mono"
          value={input.token}
          onChange={set('token')}
          error={errorOf('token')}
        />
      )}
      <TextField
        label={t.setup.name}
        required
        maxLength={100}
        autoComplete="name"
        value={input.name}
        onChange={set('name')}
        error={errorOf('name')}
      />
      <TextField
        label={t.setup.email}
        type="email"
        required
        autoComplete="username"
        value={input.email}
        onChange={set('email')}
        error={errorOf('email')}
      />
      <PasswordField
        label={t.setup.password}
        hint={t.setup.passwordHint}
        value={input.password}
        autoComplete="new-password"
        onChange={set('password')}
        error={errorOf('password')}
      />
      <TextField
        label={t.setup.workspace}
        required
        maxLength={100}
        autoComplete="organization"
        value={input.workspaceName}
        onChange={set('workspaceName')}
        error={errorOf('workspaceName')}
      />
      <Button type="submit" look="primary" busy={setUp.pending} className="mt-1">
        {t.setup.submit}
      </Button>
    </form>
  )
}
