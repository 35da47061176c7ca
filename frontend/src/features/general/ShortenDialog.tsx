import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/general'
import { ConfirmDialog } from '../../ui/ConfirmDialog'

type Props = {
  days: number
  action: { pending: boolean; error: Error | null }
  onSubmit: () => void
  onClose: () => void
}

/** Asks before clicks are deleted that were kept until now. */
export function ShortenDialog({ days, action, onSubmit, onClose }: Props) {
  const { workspace } = useWorkspace()
  return (
    <ConfirmDialog
      title={words.shorten.title(days)}
      description={words.shorten.hint}
      confirm={workspace.slug}
      action={action}
      submit={words.shorten.submit}
      onSubmit={onSubmit}
      onClose={onClose}
    />
  )
}
