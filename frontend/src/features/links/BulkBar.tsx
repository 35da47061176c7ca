import { useWorkspace } from '../../app/useWorkspace'
import { t } from '../../messages'
import { words } from '../../messages/links'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import type { LinkTask } from './linkTask'
import { useArchive } from './useLinkActs'
import type { Selection } from './useSelection'

type Props = { selection: Selection; onTask: (task: LinkTask) => void }

/** What can be done to the selected links, in a bar that stays in view. */
export function BulkBar({ selection, onTask }: Props) {
  const { can } = useWorkspace()
  const archive = useArchive()
  const { selected, clear } = selection
  const deleted = selected.some((link) => link.deletedAt)
  const allowed = can('EDITOR') && !deleted
  const denied = { disabled: !allowed, title: can('EDITOR') ? undefined : t.common.needsRole('EDITOR') }
  const start = (kind: LinkTask['kind']) => () => onTask({ kind, links: selected })
  const allArchived = selected.every((link) => link.archived)

  if (selected.length === 0) return null
  return (
    <section
      aria-label={words.bulk.title}
      className={
        'sticky bottom-4 z-20 mx-auto flex max-w-full flex-wrap items-center gap-1.5 rounded-xl border border-line ' +
        'bg-surface p-2 shadow-pop'
      }
    >
      <p role="status" className="px-2 font-medium tabular-nums">
        {words.bulk.selected(selected.length)}
      </p>
      <Button small icon="folder" {...denied} onClick={start('move')}>
        {words.moveDialog.submit}
      </Button>
      <Button small icon="tag" {...denied} onClick={start('tag')}>
        {words.bulk.tag}
      </Button>
      <Button small icon="archive" {...denied} onClick={() => archive(selected, !allArchived)}>
        {allArchived ? words.unarchive : words.archive}
      </Button>
      <Button small icon="trash" className="text-danger" {...denied} onClick={start('delete')}>
        {words.delete}
      </Button>
      <IconButton small icon="close" label={words.bulk.clear} onClick={clear} />
    </section>
  )
}
