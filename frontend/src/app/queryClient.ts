import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError, isSignedOut } from '../lib/apiError'
import { announceSignedOut } from '../lib/signedOut'

const attempts = 2

/** Tries again only where the server did not answer: a refusal stays a refusal. */
function shouldRetry(failures: number, error: Error): boolean {
  const refused = error instanceof ApiError && error.code !== 'UNREACHABLE' && error.code !== 'UNAVAILABLE'
  return !refused && failures < attempts
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isSignedOut(error)) announceSignedOut()
    },
  }),
  defaultOptions: { queries: { staleTime: 10_000, retry: shouldRetry } },
})
