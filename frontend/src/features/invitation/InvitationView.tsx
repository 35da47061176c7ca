import { useQuery } from '@tanstack/react-query'
import { InvitationDocument } from '../../gql/graphql'
import { isReason } from '../../lib/apiError'
import { sendPublic } from '../../lib/send'
import { useDelayed } from '../../lib/useDelayed'
import { t } from '../../messages'
import { words } from '../../messages/entrance'
import { Failure } from '../../ui/Failure'
import { AuthLayout } from '../signin/AuthLayout'
import { AcceptForm } from './AcceptForm'
import { InvitationFacts } from './InvitationFacts'
import { InvitationInvalid } from './InvitationInvalid'
import type { Person } from './invitationKinds'
import { useAccept } from './useAccept'

type Props = { token: string; person: Person | null }

/** An invitation in whatever state it is: on its way, worth nothing, or open to be accepted. */
export function InvitationView({ token, person }: Props) {
  const accept = useAccept(token)
  const found = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => sendPublic(InvitationDocument, { token }),
    staleTime: 0,
    gcTime: 0,
  })
  const slow = useDelayed(found.isPending)
  const invalid = [found.error, accept.error].find((error) => isReason(error, 'invitation_invalid'))
  const invitation = found.data?.invitation

  if (invalid) return <InvitationInvalid reason={invalid.message} />
  if (found.error) {
    return (
      <main className="mx-auto grid min-h-dvh max-w-xl place-items-center p-5">
        <h1 className="sr-only">{words.invitation.page}</h1>
        <Failure error={found.error} onRetry={() => found.refetch()} />
      </main>
    )
  }
  if (!invitation) {
    return (
      <AuthLayout title={words.invitation.page} intro="">
        {slow && <p role="status">{t.common.loading}</p>}
      </AuthLayout>
    )
  }
  return (
    <AuthLayout
      title={words.invitation.title(invitation.workspaceName)}
      intro={words.invitation.intro(invitation.role)}
    >
      <InvitationFacts invitation={invitation} />
      <AcceptForm invitation={invitation} person={person} accept={accept} />
    </AuthLayout>
  )
}
