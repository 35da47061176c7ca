import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { toast } from '../../ui/toasts'
import type { NamesWords } from './namesWords'

type Props = {
  words: NamesWords
  thing: { id: string; name: string; links: { totalCount: number } | null }
  action: { pending: boolean; error: Error | null; run: (id: string) => Promise<unknown> }
  onClose: () => void
}

/** Deletes a collection or a tag for good, and says before what becomes of its links. */
export function DeleteNameDialog({ words, thing, action, onClose }: Props) {
  async function submit() {
    if (!(await action.run(thing.id))) return
    onClose()
    toast({ look: 'ok', title: words.deleted, text: thing.name })
  }
  return (
    <ConfirmDialog
      title={words.deleteTitle(thing.name)}
      description={words.deleteHint(thing.links?.totalCount ?? 0)}
      confirm={thing.name}
      action={action}
      submit={words.deleteSubmit}
      onSubmit={submit}
      onClose={onClose}
    />
  )
}
