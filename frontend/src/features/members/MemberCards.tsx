import { formatDay } from '../../lib/format'
import { t } from '../../messages'
import { words } from '../../messages/members'
import { Avatar } from '../../ui/Avatar'
import { Badge } from '../../ui/Badge'
import { CardFact } from '../../ui/CardFact'
import { LastSeen } from './LastSeen'
import { MemberMenu } from './MemberMenu'
import { MemberName } from './MemberName'
import type { Member } from './membersQuery'
import type { MemberTask } from './memberTask'
import { SecondFactorBadge } from './SecondFactorBadge'

type Props = { members: readonly Member[]; owners: number; onTask: (task: MemberTask) => void }

/** The members of a page on phones. */
export function MemberCards({ members, owners, onTask }: Props) {
  const { columns } = words
  return (
    <ul className="flex flex-col gap-3 md:hidden">
      {members.map((member) => (
        <li key={member.user.id} className="card p-4">
          <div className="flex items-start gap-3">
            <Avatar name={member.user.name} />
            <MemberName member={member} />
            <span className="-me-2 -mt-1.5">
              <MemberMenu member={member} owners={owners} onTask={onTask} />
            </span>
          </div>
          <dl className="mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]">
            <CardFact name={columns.role}>
              <Badge>{t.roles[member.role]}</Badge>
            </CardFact>
            <CardFact name={columns.secondFactor}>
              <SecondFactorBadge on={member.secondFactor} />
            </CardFact>
            <CardFact name={columns.lastSeen}>
              <LastSeen at={member.lastSeenAt} />
            </CardFact>
            <CardFact name={columns.joined}>{formatDay(member.joinedAt)}</CardFact>
          </dl>
        </li>
      ))}
    </ul>
  )
}
