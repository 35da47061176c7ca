import { words } from '../../messages/entrance'
import { Button } from '../../ui/Button'
import { AuthLayout } from './AuthLayout'
import { SignInLink } from './SignInLink'

type Props = { email: string; onAgain: () => void }

/** The answer to every request for a letter, whether the address has an account or not. */
export function LetterSent({ email, onAgain }: Props) {
  return (
    <AuthLayout title={words.forgotten.sentTitle} intro={words.forgotten.sentIntro(email)} announced>
      <p className="text-pretty text-muted">{words.forgotten.sentHint}</p>
      <Button className="mt-4 w-full" onClick={onAgain}>
        {words.forgotten.again}
      </Button>
      <SignInLink />
    </AuthLayout>
  )
}
