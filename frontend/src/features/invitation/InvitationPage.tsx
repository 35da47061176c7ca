import { getRouteApi } from '@tanstack/react-router'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/entrance'
import { InvitationInvalid } from './InvitationInvalid'
import { InvitationView } from './InvitationView'

const route = getRouteApi('/invitation')

/** Where the address of an invitation leads. */
export function InvitationPage() {
  useTitle(words.invitation.page)
  const { token, person } = route.useRouteContext()
  if (!token) return <InvitationInvalid reason={words.invitation.missing} />
  return <InvitationView key={token} token={token} person={person} />
}
