import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { bootQuery } from './boot'

/** Reads again who the person is and what the person may do. */
export function useReload() {
  const queries = useQueryClient()
  const router = useRouter()
  return async () => {
    await queries.fetchQuery({ ...bootQuery, staleTime: 0 })
    await router.invalidate()
  }
}
