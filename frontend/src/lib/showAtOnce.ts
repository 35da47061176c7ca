import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Shows a change in everything that was read under a key before the server has answered. Returns what shows it again as
 * it was, for a server that refuses; what has changed since, or was forgotten, it leaves.
 */
export async function showAtOnce<Data>(
  queries: QueryClient,
  queryKey: QueryKey,
  change: (data: Data) => Data,
): Promise<() => void> {
  // An answer that is on its way would bring back the past.
  await queries.cancelQueries({ queryKey })
  const before = queries.getQueriesData<Data>({ queryKey })
  queries.setQueriesData<Data>({ queryKey }, (data) => data && change(data))
  const shown = before.map(([key]) => queries.getQueryData(key))
  return () => {
    for (const [index, [key, data]] of before.entries()) {
      if (queries.getQueryData(key) === shown[index]) queries.setQueryData(key, data)
    }
  }
}
