import type { ReactNode } from 'react'
import { isMissing } from '../lib/apiError'
import { useDelayed } from '../lib/useDelayed'
import { DetailSkeleton } from './DetailSkeleton'
import { EmptyState } from './EmptyState'
import { Failure } from './Failure'

type Props = {
  query: { isPending: boolean; error: Error | null; refetch: () => unknown }
  /** What is said if the thing does not exist. */
  missing: { title: string; hint: string; back: ReactNode }
  /** The thing; absent while it was not read. */
  children: ReactNode
}

/** The page of one thing in whatever state it is: loading, failed, missing, or there. */
export function DetailFrame({ query, missing, children }: Props) {
  const slow = useDelayed(query.isPending)
  if (children) return children
  if (query.error && !isMissing(query.error)) return <Failure error={query.error} onRetry={query.refetch} />
  if (!query.isPending) {
    return (
      <EmptyState alone icon="search" title={missing.title} hint={missing.hint}>
        {missing.back}
      </EmptyState>
    )
  }
  return slow ? <DetailSkeleton /> : null
}
