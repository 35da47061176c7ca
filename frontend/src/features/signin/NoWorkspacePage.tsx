import { useSignOut } from '../../app/useSignOut'
import { useTitle } from '../../lib/useTitle'
import { t } from '../../messages'
import { words } from '../../messages/entrance'
import { Button } from '../../ui/Button'
import { AuthLayout } from './AuthLayout'

/** For people whose account is in no workspace. */
export function NoWorkspacePage() {
  useTitle(words.noWorkspace.title)
  const signOut = useSignOut()
  return (
    <AuthLayout title={words.noWorkspace.title} intro={words.noWorkspace.hint}>
      <Button icon="signOut" className="w-full" onClick={signOut}>
        {t.shell.signOut}
      </Button>
    </AuthLayout>
  )
}
