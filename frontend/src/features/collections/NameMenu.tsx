import { useWorkspace } from '../../app/useWorkspace'
import { t } from '../../messages'
import { words } from '../../messages/collections'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { MenuItem } from '../../ui/MenuItem'

type Props = { name: string; onShow: () => void; onEdit: () => void; onDelete: () => void }

/** What can be done to a collection or a tag. What cannot says why. */
export function NameMenu({ name, onShow, onEdit, onDelete }: Props) {
  const { can } = useWorkspace()
  const denied = { disabled: !can('EDITOR'), reason: t.common.needsRole('EDITOR') }
  return (
    <Menu
      align="end"
      trigger={<IconButton small icon="dots" label={words.actionsFor(name)} className="relative z-10" />}
    >
      <MenuItem icon="link" onClick={onShow}>
        {words.showLinks}
      </MenuItem>
      <MenuItem icon="pencil" {...denied} onClick={onEdit}>
        {words.edit}
      </MenuItem>
      <MenuItem icon="trash" danger {...denied} onClick={onDelete}>
        {words.delete}
      </MenuItem>
    </Menu>
  )
}
