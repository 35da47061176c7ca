import { useSignOut } from '../../app/useSignOut'
import { useTitle } from '../../lib/useTitle'
import { t } from '../../messages'
import { Button } from '../../ui/Button'
import { AuthLayout } from './AuthLayout'

/** For people whose account is in no workspace. */
export function NoWorkspacePage() {
  useTitle(t.signIn.noWorkspaceTitle)
  const signOut = useSignOut()
  return (
    <AuthLayout title={t.signIn.noWorkspaceTitle} intro={t.signIn.noWorkspaceHint}>
      <Button icon="signOut" className="w-full" onClick={signOut}>
        {t.shell.signOut}
      </Button>
    </AuthLayout>
  )
}
