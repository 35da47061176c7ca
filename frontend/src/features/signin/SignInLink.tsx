import { Link } from '@tanstack/react-router'
import { words } from '../../messages/entrance'

/** The way back to the sign-in page, at the foot of a card. */
export function SignInLink() {
  return (
    <p className="mt-5 border-t border-line pt-4 text-[13px]">
      <Link to="/sign-in" className="link inline-flex min-h-6 items-center">
        {words.signIn.back}
      </Link>
    </p>
  )
}
