import { Tabs } from '@base-ui/react/tabs'
import { words } from '../../messages/analytics'
import type { Shown } from './analyticsQuery'
import { type Metric, metrics } from './analyticsSearch'
import { MetricTab } from './MetricTab'
import type { Period } from './period'
import { SeriesChart } from './SeriesChart'
import { useAnalyticsSearch } from './useAnalyticsSearch'

type Props = { shown: Shown; period: Period }

/** Clicks, leads and sales side by side, and one of them over time. */
export function MetricCard({ shown, period }: Props) {
  const { search, set } = useAnalyticsSearch()
  const metric = search.metric ?? 'clicks'
  return (
    <Tabs.Root
      value={metric}
      onValueChange={(next: Metric) => set({ metric: next === 'clicks' ? undefined : next })}
      className="card overflow-clip"
    >
      <Tabs.List aria-label={words.metric} activateOnFocus className="flex border-b border-line">
        {metrics.map((one) => (
          <Tabs.Tab key={one} value={one} className="metric-tab">
            <MetricTab metric={one} shown={shown} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={metric} tabIndex={-1} className="outline-none">
        <SeriesChart shown={shown} period={period} />
      </Tabs.Panel>
    </Tabs.Root>
  )
}
