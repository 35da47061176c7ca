import { isMissing } from '../lib/apiError'
import { useDelayed } from '../lib/useDelayed'
import { EmptyState } from './EmptyState'
import { Failure } from './Failure'
import { ListSkeleton } from './ListSkeleton'

type Props = {
  query: { isPending: boolean; error: Error | null; refetch: () => unknown }
  title: string
  hint: string
}

/** A panel without what it is of: on its way, not to be had at the moment, or not there. */
export function SheetLack({ query, title, hint }: Props) {
  const slow = useDelayed(query.isPending)
  if (query.isPending) return slow ? <ListSkeleton /> : null
  return (
    <div className="p-5 sm:p-6">
      {query.error && !isMissing(query.error) ? (
        <Failure error={query.error} onRetry={query.refetch} />
      ) : (
        <EmptyState icon="search" title={title} hint={hint} />
      )}
    </div>
  )
}
