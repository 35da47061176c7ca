import type { ComponentProps, ReactNode } from 'react'
import { cx } from '../lib/cx'
import { useDelayed } from '../lib/useDelayed'
import { Failure } from './Failure'
import { ListSkeleton } from './ListSkeleton'
import { Pages } from './Pages'

type Query = {
  isPlaceholderData: boolean
  error: Error | null
  refetch: () => unknown
}

type Props = Pick<ComponentProps<typeof Pages>, 'after' | 'onTurn'> & {
  label?: string
  query: Query
  /** The page that was read; undefined while there is none. */
  page: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor?: string | null } } | null | undefined
  /** Whether that is the former page still, if the rows do not come with what was read. */
  former?: boolean
  toolbar?: ReactNode
  /** What stands there if nothing is found. */
  empty: ReactNode
  children: ReactNode
}

/** A list in whatever state it is: loading, failed, empty, or a page. The former page stays, dimmed, until the next is there. */
export function ListFrame({
  label,
  query,
  page,
  former = query.isPlaceholderData,
  after,
  onTurn,
  toolbar,
  empty,
  children,
}: Props) {
  const slow = useDelayed(!page && !query.error)
  const next = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null
  return (
    <section aria-label={label} className="flex flex-col gap-4" aria-busy={former}>
      {toolbar}
      {!page && query.error && <Failure error={query.error} onRetry={query.refetch} />}
      {!page && slow && <ListSkeleton />}
      {page?.totalCount === 0 && empty}
      {page && page.totalCount > 0 && (
        <div className={cx('transition-opacity', former && 'opacity-60')}>{children}</div>
      )}
      {page && <Pages after={after} next={next} onTurn={onTurn} />}
    </section>
  )
}
