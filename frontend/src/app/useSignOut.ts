import { useRouter } from '@tanstack/react-router'
import { SignOutDocument } from '../gql/graphql'
import { isSignedOut } from '../lib/apiError'
import { beginReading, endReading, readingSignal } from '../lib/reading'
import { send } from '../lib/send'
import { t } from '../messages'
import { tellError } from '../ui/tellError'
import { toast } from '../ui/toasts'
import { queryClient } from './queryClient'

/** Ends the session on the server, forgets everything that was read, and leads to where nobody need be signed in. */
export function useSignOut(landing: '/sign-in' | '/invitation' = '/sign-in') {
  const router = useRouter()
  return async () => {
    endReading()
    const ended = readingSignal()
    try {
      await send(SignOutDocument, {})
    } catch (error) {
      if (!isSignedOut(error)) {
        beginReading(ended)
        void queryClient.invalidateQueries()
        tellError(error)
        return
      }
    }
    queryClient.clear()
    await router.navigate({ to: landing, ignoreBlocker: true })
    await router.invalidate()
    toast({ look: 'ok', title: t.shell.signedOut })
  }
}
