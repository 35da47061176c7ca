import { words } from '../../messages/entrance'
import { FormProblem } from '../../ui/FormProblem'
import { SignInForm } from '../signin/SignInForm'
import { useSignIn } from '../signin/useSignIn'
import type { OpenInvitation } from './invitationKinds'
import type { Accept } from './useAccept'

type Props = { invitation: OpenInvitation; accept: Accept }

/** For the invited person, who has an account: signing in accepts. */
export function JoinBySigningIn({ invitation, accept }: Props) {
  const signIn = useSignIn(invitation.email)
  return (
    <div className="flex flex-col gap-4">
      {signIn.step === 'password' && <p className="text-pretty text-muted">{words.invitation.signInHint}</p>}
      <FormProblem error={accept.error} fields={[]} />
      <SignInForm
        signIn={signIn}
        fixedEmail
        submit={words.invitation.signIn}
        onSignedIn={() => accept.accept(invitation.workspaceName)}
      />
    </div>
  )
}
