import { useWorkspace } from '../../app/useWorkspace'
import type { words as all } from '../../messages/general'
import { ConfirmDialog } from '../../ui/ConfirmDialog'

type Props = {
  words: typeof all.shorten
  days: number
  action: { pending: boolean; error: Error | null }
  onSubmit: () => void
  onClose: () => void
}

/** Asks before something is deleted that was kept until now. */
export function ShortenDialog({ words, days, action, onSubmit, onClose }: Props) {
  const { workspace } = useWorkspace()
  return (
    <ConfirmDialog
      title={words.title(days)}
      description={words.hint}
      confirm={workspace.slug}
      action={action}
      submit={words.submit}
      onSubmit={onSubmit}
      onClose={onClose}
    />
  )
}
