import { useSignOut } from '../../app/useSignOut'
import { words } from '../../messages/entrance'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import type { OpenInvitation, Person } from './invitationKinds'

type Props = { invitation: OpenInvitation; person: Person }

/** For somebody who is signed in with another address than the invited one. */
export function OtherPerson({ invitation, person }: Props) {
  const signOut = useSignOut('/invitation')
  return (
    <div className="flex flex-col gap-4">
      <Notice look="warn">{words.invitation.other(person.email, invitation.email)}</Notice>
      <Button look="primary" icon="signOut" onClick={signOut}>
        {words.invitation.signOut}
      </Button>
    </div>
  )
}
