import { RoleItem } from '../../app/RoleItem'
import { words } from '../../messages/partners'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import type { Partner } from './partnersQuery'
import type { PartnerTask } from './partnerTask'

type Props = { partner: Partner; onTask: (task: PartnerTask) => void }

/** What can be done to a partner. What cannot says why. */
export function PartnerMenu({ partner, onTask }: Props) {
  const label = words.actionsFor(partner.name)
  return (
    <Menu align="end" trigger={<IconButton small icon="dots" label={label} className="relative z-10" />}>
      <RoleItem needs="EDITOR" icon="pencil" onClick={() => onTask({ kind: 'edit', partner })}>
        {words.edit}
      </RoleItem>
      <RoleItem needs="EDITOR" icon="trash" danger onClick={() => onTask({ kind: 'delete', partner })}>
        {words.remove}
      </RoleItem>
    </Menu>
  )
}
