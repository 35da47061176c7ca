import { useWhyNot } from '../../app/useWhyNot'
import { words } from '../../messages/partners'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { MenuItem } from '../../ui/MenuItem'
import type { Partner } from './partnersQuery'
import type { PartnerTask } from './partnerTask'

type Props = { partner: Partner; onTask: (task: PartnerTask) => void }

/** What can be done to a partner. What cannot says why. */
export function PartnerMenu({ partner, onTask }: Props) {
  const reason = useWhyNot()('EDITOR')
  const label = words.actionsFor(partner.name)
  return (
    <Menu align="end" trigger={<IconButton small icon="dots" label={label} className="relative z-10" />}>
      <MenuItem
        icon="pencil"
        disabled={Boolean(reason)}
        reason={reason}
        onClick={() => onTask({ kind: 'edit', partner })}
      >
        {words.edit}
      </MenuItem>
      <MenuItem
        icon="trash"
        danger
        disabled={Boolean(reason)}
        reason={reason}
        onClick={() => onTask({ kind: 'delete', partner })}
      >
        {words.remove}
      </MenuItem>
    </Menu>
  )
}
