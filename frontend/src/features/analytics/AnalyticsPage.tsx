import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { useZone } from '../../app/useZone'
import { useNow } from '../../lib/clock'
import { useDelayed } from '../../lib/useDelayed'
import { useTitle } from '../../lib/useTitle'
import { t } from '../../messages'
import { words } from '../../messages/analytics'
import { Failure } from '../../ui/Failure'
import { PageHeader } from '../../ui/PageHeader'
import { AnalyticsSkeleton } from './AnalyticsSkeleton'
import { AnalyticsView } from './AnalyticsView'
import { analyticsQuery } from './analyticsQuery'
import { FilterChips } from './FilterChips'
import { periodOf } from './period'
import { RangeControls } from './RangeControls'
import { useAnalyticsSearch } from './useAnalyticsSearch'

/** The numbers of the workspace: how many, when, of what and what came of them. */
export function AnalyticsPage() {
  useTitle(words.page)
  const { workspace } = useWorkspace()
  const { search } = useAnalyticsSearch()
  const period = periodOf(search, useZone(), useNow())
  const query = useQuery(analyticsQuery(workspace.slug, search, period))
  const slow = useDelayed(query.isPending)

  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.page} intro={t.common.daysIn(period.timezone)}>
        <RangeControls period={period} />
      </PageHeader>
      <FilterChips />
      {query.isError && !query.data && <Failure error={query.error} onRetry={() => query.refetch()} />}
      {!query.data && slow && <AnalyticsSkeleton />}
      {query.data && (
        <AnalyticsView shown={query.data} period={period} stale={query.isPlaceholderData} error={query.error} />
      )}
    </div>
  )
}
