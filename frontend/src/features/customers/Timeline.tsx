import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import type { Direction } from '../../lib/searchText'
import { useDelayed } from '../../lib/useDelayed'
import { t } from '../../messages'
import { words } from '../../messages/customers'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Failure } from '../../ui/Failure'
import { ListSkeleton } from '../../ui/ListSkeleton'
import { type SaleEvent, timelineQuery } from './customersQuery'
import { RefundDialog } from './RefundDialog'
import { TimelineHeader } from './TimelineHeader'
import { TimelineItem } from './TimelineItem'

type Props = { id: string; dir: Direction }

/** What a customer did: clicks, leads and sales in order, with what was paid back. */
export function Timeline({ id, dir }: Props) {
  const { workspace } = useWorkspace()
  const timeline = useInfiniteQuery(timelineQuery(workspace.slug, id, dir))
  const [refunded, setRefunded] = useState<SaleEvent | null>(null)
  const slow = useDelayed(timeline.isPending)
  const pages = timeline.data?.pages
  const events = pages?.flatMap((page) => page?.nodes ?? []) ?? []

  return (
    <section aria-labelledby="timeline" className="flex min-w-0 flex-col gap-3">
      <TimelineHeader dir={dir} total={pages?.[0]?.totalCount} />
      {!pages && timeline.isError && <Failure error={timeline.error} onRetry={timeline.refetch} />}
      {!pages && slow && <ListSkeleton />}
      {pages && events.length === 0 && (
        <EmptyState icon="history" title={words.timeline.emptyTitle} hint={words.timeline.emptyHint} />
      )}
      {events.length > 0 && (
        <ol className="card p-4 sm:p-5">
          {events.map((event) => (
            <TimelineItem key={event.id} event={event} onRefund={setRefunded} />
          ))}
        </ol>
      )}
      {timeline.hasNextPage && (
        <Button
          className="self-center"
          busy={timeline.isFetchingNextPage}
          onClick={() => timeline.fetchNextPage()}
        >
          {t.lists.showMore}
        </Button>
      )}
      {refunded && <RefundDialog sale={refunded} onClose={() => setRefunded(null)} />}
    </section>
  )
}
