import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { bootQuery } from '../../app/boot'
import { useWorkspace } from '../../app/useWorkspace'
import { DeleteWorkspaceDocument } from '../../gql/graphql'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'
import { words } from '../../messages/general'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { toast } from '../../ui/toasts'
import { RetentionFacts } from './RetentionFacts'

/** Deletes the workspace once its slug has been typed, and leads to another one, or out. */
export function DeleteDialog({ onClose }: { onClose: () => void }) {
  const { name, slug } = useWorkspace().workspace
  const queries = useQueryClient()
  const router = useRouter()
  const remove = useAction(async () => {
    return (await send(DeleteWorkspaceDocument, { input: { slug } }, slug)).deleteWorkspace
  })
  const { deletion } = words

  async function submit() {
    if (!(await remove.run())) return
    onClose()
    queries.removeQueries({ queryKey: bootQuery.queryKey })
    await router.navigate({ to: '/', replace: true })
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[1] === slug })
    toast({ look: 'ok', title: deletion.done(name) })
  }

  return (
    <ConfirmDialog
      title={deletion.ask(name)}
      description={deletion.final}
      confirm={slug}
      action={remove}
      submit={deletion.submit}
      onSubmit={submit}
      onClose={onClose}
    >
      <RetentionFacts facts={deletion.facts} />
    </ConfirmDialog>
  )
}
