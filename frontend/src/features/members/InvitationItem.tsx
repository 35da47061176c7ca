import { useNow } from '../../lib/clock'
import { formatDay, formatExact, formatRelative } from '../../lib/format'
import { t } from '../../messages'
import { words } from '../../messages/members'
import { Badge } from '../../ui/Badge'
import { Hint } from '../../ui/Hint'
import type { Handover } from './HandoverDialog'
import { InvitationMenu } from './InvitationMenu'
import type { Invitation } from './membersQuery'

type Props = { invitation: Invitation; onHandover: (handover: Handover) => void }

/** An invitation as a line of their list, on phones as two. */
export function InvitationItem({ invitation, onHandover }: Props) {
  const now = useNow()
  const { email, role, invitedBy, createdAt, expiresAt, expired } = invitation
  const sent = `${words.invitations.sent} ${formatRelative(createdAt, now)}`
  const ends = `${words.invitations.ends} ${formatDay(expiresAt)}`
  return (
    <li className="flex items-center gap-3 px-4 py-3">
      <div className="flex min-w-0 flex-1 flex-col gap-x-6 gap-y-1.5 sm:flex-row sm:items-center">
        <div className="min-w-0 flex-1">
          <p className="truncate font-medium" title={email}>
            <bdi dir="ltr">{email}</bdi>
          </p>
          <p className="truncate text-[13px] text-muted">
            {sent} {invitedBy && words.invitations.by(invitedBy.name)}
          </p>
        </div>
        <div className="flex items-center gap-3">
          <Badge>{t.roles[role]}</Badge>
          <span className="text-[13px] text-muted sm:w-40 sm:text-end">
            {expired ? (
              <Badge look="warn" dot>
                {words.invitations.expired}
              </Badge>
            ) : (
              <Hint content={formatExact(expiresAt)}>{ends}</Hint>
            )}
          </span>
        </div>
      </div>
      <InvitationMenu invitation={invitation} onHandover={onHandover} />
    </li>
  )
}
