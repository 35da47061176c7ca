import { type QueryClient, type QueryKey, useMutationState } from '@tanstack/react-query'
import { useCallback } from 'react'

/** A change to what was read. What holds the change already, it leaves: an answer may be newer than one knows. */
type Change<Data> = (data: Data) => Data

/**
 * Shows a change in all that was read under a key while an act that makes it is under way, and keeps it if the act comes
 * true. What was read stays as it is until then, so a change that is refused takes nothing along that others have changed.
 */
export function showAtOnce<Data, Result>(
  queries: QueryClient,
  queryKey: QueryKey,
  change: Change<Data>,
  act: () => Promise<Result>,
): Promise<Result> {
  const underWay = queries.getMutationCache().build<Result, Error, Change<Data>, unknown>(queries, {
    mutationKey: queryKey,
    mutationFn: act,
    // Whoever is offline learns that it failed, and need not wonder whether it will be done later.
    networkMode: 'always',
    onSuccess: async () => {
      // An answer that is on its way would bring back the past.
      await queries.cancelQueries({ queryKey })
      queries.setQueriesData<Data>({ queryKey }, (data) => data && change(data))
    },
  })
  return underWay.execute(change)
}

/** Selects what is shown of what was read under a key: that, and upon it the changes under way, in their order. */
export function useShown<Data>(queryKey: QueryKey): Change<Data> {
  const changes = useMutationState({
    filters: { mutationKey: queryKey, status: 'pending' },
    select: ({ state }) => state.variables as Change<Data>,
  })
  return useCallback((data) => changes.reduce((shown, change) => change(shown), data), [changes])
}
