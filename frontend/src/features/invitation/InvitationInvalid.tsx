import { Link } from '@tanstack/react-router'
import { words } from '../../messages/entrance'
import { AuthLayout } from '../signin/AuthLayout'

/** For an invitation that was used, withdrawn, is too old or was not opened by its whole address. */
export function InvitationInvalid({ reason }: { reason: string }) {
  return (
    <AuthLayout title={words.invitation.invalidTitle} intro={reason} announced>
      <Link to="/" className="btn btn-secondary w-full">
        {words.invitation.home}
      </Link>
    </AuthLayout>
  )
}
