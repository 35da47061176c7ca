import { useNavigate } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { t } from '../../messages'
import { words } from '../../messages/links'
import { MenuItem } from '../../ui/MenuItem'
import type { Link } from './linksQuery'
import type { LinkTask } from './linkTask'
import { useArchive, useDuplicate } from './useLinkActs'

type Props = { link: Link; onTask: (task: LinkTask) => void }

/** The changes in the menu of a link. */
export function LinkChanges({ link, onTask }: Props) {
  const { can } = useWorkspace()
  const navigate = useNavigate()
  const archive = useArchive()
  const duplicate = useDuplicate()
  const denied = { disabled: !can('EDITOR'), reason: t.common.needsRole('EDITOR') }
  const start = (kind: LinkTask['kind']) => () => onTask({ kind, links: [link] })
  const edit = () => navigate({ to: '.', search: (old) => ({ ...old, edit: link.id }) })

  return (
    <>
      <MenuItem icon="pencil" {...denied} onClick={edit}>
        {words.edit}
      </MenuItem>
      <MenuItem icon="copy" {...denied} onClick={() => duplicate(link)}>
        {words.duplicate}
      </MenuItem>
      <MenuItem icon="folder" {...denied} onClick={start('move')}>
        {words.move}
      </MenuItem>
      <MenuItem icon="archive" {...denied} onClick={() => archive([link], !link.archived)}>
        {link.archived ? words.unarchive : words.archive}
      </MenuItem>
      <MenuItem icon="trash" danger {...denied} onClick={start('delete')}>
        {words.delete}
      </MenuItem>
    </>
  )
}
