import type { OpenInvitation, Person } from './invitationKinds'
import { JoinAsPerson } from './JoinAsPerson'
import { JoinBySigningIn } from './JoinBySigningIn'
import { JoinNewly } from './JoinNewly'
import { OtherPerson } from './OtherPerson'
import type { Accept } from './useAccept'

type Props = { invitation: OpenInvitation; person: Person | null; accept: Accept }

/** The way to accept for whoever looks at the invitation. */
export function AcceptForm({ invitation, person, accept }: Props) {
  if (person && person.email !== invitation.email) return <OtherPerson invitation={invitation} person={person} />
  if (person) return <JoinAsPerson invitation={invitation} person={person} accept={accept} />
  if (invitation.hasAccount) return <JoinBySigningIn invitation={invitation} accept={accept} />
  return <JoinNewly invitation={invitation} accept={accept} />
}
