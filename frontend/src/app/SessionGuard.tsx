import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { endReading } from '../lib/reading'
import { onSignedOut } from '../lib/signedOut'
import { queryClient } from './queryClient'

/** Leads to the sign-in page, and back afterwards, as soon as the server says that the session is over. */
export function SessionGuard() {
  const router = useRouter()
  useEffect(
    () =>
      onSignedOut(() => {
        const { pathname, href } = router.state.location
        if (pathname === '/sign-in') return
        endReading()
        queryClient.clear()
        router.navigate({ to: '/sign-in', search: { next: href }, ignoreBlocker: true })
      }),
    [router],
  )
  return null
}
