import { words } from '../../messages/members'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { MenuItem } from '../../ui/MenuItem'
import { whyNotManage } from './memberRights'
import type { Member } from './membersQuery'
import type { MemberTask } from './memberTask'
import { useStanding } from './useStanding'

type Props = { member: Member; owners: number; onTask: (task: MemberTask) => void }

/** What can be done to a member. What cannot says why. */
export function MemberMenu({ member, owners, onTask }: Props) {
  const standing = useStanding(member, owners)
  const reason = whyNotManage(standing)
  const start = (kind: MemberTask['kind']) => () => onTask({ kind, member })
  return (
    <Menu align="end" trigger={<IconButton small icon="dots" label={words.actionsFor(member.user.name)} />}>
      <MenuItem icon="shield" disabled={Boolean(reason)} reason={reason} onClick={start('role')}>
        {words.changeRole}
      </MenuItem>
      <div className="menu-separator" />
      <MenuItem
        icon={standing.isMe ? 'signOut' : 'ban'}
        danger
        disabled={Boolean(reason)}
        reason={reason}
        onClick={start(standing.isMe ? 'leave' : 'remove')}
      >
        {standing.isMe ? words.leave : words.remove}
      </MenuItem>
    </Menu>
  )
}
