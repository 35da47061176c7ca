import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Changes what the address of a list says, which then begins at its first page. */
export function useFilter<Search extends object>() {
  const navigate = useNavigate()
  return useCallback(
    (change: Partial<Search>) =>
      navigate({ to: '.', search: (old) => ({ ...old, after: undefined, ...change }), replace: true }),
    [navigate],
  )
}
