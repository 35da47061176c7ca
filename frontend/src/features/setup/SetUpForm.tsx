import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { queryClient } from '../../app/queryClient'
import { SetUpDocument, type SetUpInput } from '../../gql/graphql'
import { requireAll } from '../../lib/requireAll'
import { send } from '../../lib/send'
import { fieldError, useAction } from '../../lib/useAction'
import { useFocusOnError } from '../../lib/useFocusOnError'
import { ownZone } from '../../lib/zone'
import { words } from '../../messages/setup'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { toast } from '../../ui/toasts'
import { SetUpFields } from './SetUpFields'

const fields = ['token', 'name', 'email', 'password', 'workspaceName'] as const

/** Creates the owner and the workspace, in the owner's time zone, then opens it. A token from the address needs no field unless it is refused. */
export function SetUpForm({ token }: { token: string | undefined }) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [input, setInput] = useState<Required<SetUpInput>>({
    token: token ?? '',
    name: '',
    email: '',
    password: '',
    workspaceName: words.workspaceDefault,
    timezone: ownZone(),
  })
  const setUp = useAction(async () => {
    requireAll(input)
    return send(SetUpDocument, { input })
  })
  useFocusOnError(form, setUp.error)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const answer = await setUp.run()
    const workspace = answer?.setUp?.viewer.memberships[0]?.workspace
    if (!answer) return
    queryClient.clear()
    if (workspace) await router.navigate({ to: '/$slug', params: { slug: workspace.slug }, replace: true })
    else await router.navigate({ to: '/', replace: true })
    toast({ look: 'ok', title: words.done })
  }

  return (
    <form ref={form} noValidate className="flex flex-col gap-4" onSubmit={submit}>
      <FormProblem error={setUp.error} fields={fields} />
      <SetUpFields
        input={input}
        withToken={!token || fieldError(setUp.error, 'token') !== undefined}
        errorOf={(field) => fieldError(setUp.error, field)}
        onChange={(part) => setInput({ ...input, ...part })}
      />
      <Button type="submit" look="primary" busy={setUp.pending} className="mt-1">
        {words.submit}
      </Button>
    </form>
  )
}
