import { formatDay } from '../../lib/format'
import { t } from '../../messages'
import { words } from '../../messages/entrance'
import { Fact } from '../../ui/Fact'
import type { OpenInvitation } from './invitationKinds'

/** What is offered, to whom and until when. The workspace is the title of the page. */
export function InvitationFacts({ invitation }: { invitation: OpenInvitation }) {
  return (
    <dl className="-mt-2 mb-5 divide-y divide-line border-b border-line">
      <Fact name={words.invitation.role}>{t.roles[invitation.role]}</Fact>
      <Fact name={words.invitation.email}>
        <bdi dir="ltr">{invitation.email}</bdi>
      </Fact>
      <Fact name={words.invitation.ends}>
        <time dateTime={invitation.expiresAt}>{formatDay(invitation.expiresAt)}</time>
      </Fact>
    </dl>
  )
}
