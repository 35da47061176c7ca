import { RoleItem } from '../../app/RoleItem'
import { words } from '../../messages/collections'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { MenuItem } from '../../ui/MenuItem'

type Props = { name: string; onShow: () => void; onEdit: () => void; onDelete: () => void }

/** What can be done to a collection or a tag. What cannot says why. */
export function NameMenu({ name, onShow, onEdit, onDelete }: Props) {
  return (
    <Menu
      align="end"
      trigger={<IconButton small icon="dots" label={words.actionsFor(name)} className="relative z-10" />}
    >
      <MenuItem icon="link" onClick={onShow}>
        {words.showLinks}
      </MenuItem>
      <RoleItem needs="EDITOR" icon="pencil" onClick={onEdit}>
        {words.edit}
      </RoleItem>
      <RoleItem needs="EDITOR" icon="trash" danger onClick={onDelete}>
        {words.delete}
      </RoleItem>
    </Menu>
  )
}
