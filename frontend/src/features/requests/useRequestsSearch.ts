import { useNavigate } from '@tanstack/react-router'
import type { WorkspaceRequestsSearch } from './requestsSearch'

/** Changes what the address of a log says, on whatever page the log stands. Other filters begin at the first page. */
export function useRequestsSearch() {
  const navigate = useNavigate()

  function filter(change: Partial<WorkspaceRequestsSearch>) {
    return navigate({
      to: '.',
      search: (old) => ({ ...old, after: undefined, request: undefined, ...change }),
      replace: true,
    })
  }

  function open(request: string | undefined) {
    return navigate({ to: '.', search: (old) => ({ ...old, request }) })
  }

  return { filter, open }
}
