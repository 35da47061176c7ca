import { useNow } from '../../lib/clock'
import { formatRelative } from '../../lib/format'
import { t } from '../../messages'
import { words } from '../../messages/entrance'
import { Fact } from '../../ui/Fact'
import type { OpenInvitation } from './invitationKinds'

/** What is offered, to whom and until when. */
export function InvitationFacts({ invitation }: { invitation: OpenInvitation }) {
  const now = useNow()
  return (
    <dl className="mb-5 divide-y divide-line border-b border-line">
      <Fact name={words.invitation.workspace}>
        <span dir="auto" className="font-medium">
          {invitation.workspaceName}
        </span>
      </Fact>
      <Fact name={words.invitation.role}>{t.roles[invitation.role]}</Fact>
      <Fact name={words.invitation.email}>{invitation.email}</Fact>
      <Fact name={words.invitation.ends}>
        <time dateTime={invitation.expiresAt}>{formatRelative(invitation.expiresAt, now)}</time>
      </Fact>
    </dl>
  )
}
