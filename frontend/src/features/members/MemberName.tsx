import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/members'
import { Badge } from '../../ui/Badge'
import type { Member } from './membersQuery'

/** Who a member is, and whether it is the reader. */
export function MemberName({ member }: { member: Member }) {
  const { person } = useWorkspace()
  return (
    <span className="min-w-0 flex-1">
      <span className="flex min-h-5.5 items-center gap-2">
        <span dir="auto" className="truncate font-medium" title={member.user.name}>
          {member.user.name}
        </span>
        {member.user.id === person.id && <Badge look="accent">{words.you}</Badge>}
      </span>
      <span className="block truncate text-[13px] font-normal text-muted" title={member.user.email}>
        <bdi dir="ltr">{member.user.email}</bdi>
      </span>
    </span>
  )
}
