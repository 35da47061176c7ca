import { words } from '../../messages/entrance'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import type { OpenInvitation, Person } from './invitationKinds'
import type { Accept } from './useAccept'

type Props = { invitation: OpenInvitation; person: Person; accept: Accept }

/** For the invited person, who is signed in. */
export function JoinAsPerson({ invitation, person, accept }: Props) {
  return (
    <div className="flex flex-col gap-4">
      <FormProblem error={accept.error} fields={[]} />
      <p className="text-pretty text-muted">{words.invitation.signedInAs(person.name, person.email)}</p>
      <Button look="primary" busy={accept.pending} onClick={() => accept.accept(invitation.workspaceName)}>
        {words.invitation.join}
      </Button>
    </div>
  )
}
