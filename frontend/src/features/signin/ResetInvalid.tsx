import { Link } from '@tanstack/react-router'
import { words } from '../../messages/entrance'
import { AuthLayout } from './AuthLayout'
import { SignInLink } from './SignInLink'

/** For a letter that was used, is too old or was not opened by its whole address. */
export function ResetInvalid({ reason }: { reason: string }) {
  return (
    <AuthLayout title={words.reset.invalidTitle} intro={reason} announced>
      <Link to="/forgot-password" className="btn btn-primary w-full">
        {words.reset.again}
      </Link>
      <SignInLink />
    </AuthLayout>
  )
}
