import { useRouter } from '@tanstack/react-router'
import { SignOutDocument } from '../gql/graphql'
import { isSignedOut } from '../lib/apiError'
import { send } from '../lib/send'
import { t } from '../messages'
import { toast } from '../ui/toasts'
import { queryClient } from './queryClient'

/** Ends the session on the server, forgets everything that was read, and leads to the sign-in page. */
export function useSignOut() {
  const router = useRouter()
  return async () => {
    try {
      await send(SignOutDocument, {})
    } catch (error) {
      if (!isSignedOut(error)) {
        toast({ look: 'danger', title: error instanceof Error ? error.message : t.errors.unexpected })
        return
      }
    }
    queryClient.clear()
    await router.navigate({ to: '/sign-in' })
    toast({ look: 'ok', title: t.shell.signedOut })
  }
}
