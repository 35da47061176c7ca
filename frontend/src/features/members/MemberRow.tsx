import { formatDay } from '../../lib/format'
import { t } from '../../messages'
import { Avatar } from '../../ui/Avatar'
import { LastSeen } from './LastSeen'
import { MemberMenu } from './MemberMenu'
import { MemberName } from './MemberName'
import type { Member } from './membersQuery'
import type { MemberTask } from './memberTask'
import { SecondFactorBadge } from './SecondFactorBadge'

type Props = { member: Member; owners: number; onTask: (task: MemberTask) => void }

/** A member as a line of the table. */
export function MemberRow({ member, owners, onTask }: Props) {
  return (
    <tr className="border-b border-line transition-colors last:border-0 hover:bg-surface-2/60">
      <th scope="row" className="w-2/5 max-w-0 min-w-56 px-4 py-3 text-start font-medium">
        <span className="flex items-center gap-3">
          <Avatar name={member.user.name} />
          <MemberName member={member} />
        </span>
      </th>
      <td className="px-4 py-3 whitespace-nowrap">{t.roles[member.role]}</td>
      <td className="px-4 py-3">
        <SecondFactorBadge on={member.secondFactor} />
      </td>
      <td className="px-4 py-3 whitespace-nowrap text-muted">
        <LastSeen at={member.lastSeenAt} />
      </td>
      <td className="px-4 py-3 whitespace-nowrap text-muted">{formatDay(member.joinedAt)}</td>
      <td className="py-3 pe-3">
        <MemberMenu member={member} owners={owners} onTask={onTask} />
      </td>
    </tr>
  )
}
