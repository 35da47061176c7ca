import { formatCompact } from '../../lib/figures'
import { formatNumber } from '../../lib/format'
import { words } from '../../messages/analytics'
import { AreaChart } from '../../ui/chart/AreaChart'
import { NativeSelect } from '../../ui/NativeSelect'
import type { Shown } from './analyticsQuery'
import { pointsOf } from './bucketName'
import { ChartLegend } from './ChartLegend'
import { DownloadButton } from './DownloadButton'
import type { Period } from './period'
import { seriesTable } from './tables'
import { useAnalyticsSearch } from './useAnalyticsSearch'

type Props = { shown: Shown; period: Period }

/** One number over time, with the previous period behind it. */
export function SeriesChart({ shown, period }: Props) {
  const { set } = useAnalyticsSearch()
  const { metric, answer } = shown
  const name = words.metrics[metric]
  const options = period.intervals.map((interval) => [interval, words.intervals[interval]] as const)
  return (
    <div className="flex flex-col gap-4 p-4 sm:p-6">
      <AreaChart
        label={words.over(name)}
        points={pointsOf(answer.series ?? [], metric, shown.period)}
        previous={pointsOf(answer.previous.series ?? [], metric, shown.period)}
        words={{ point: words.time, value: name, previous: words.before }}
        format={formatNumber}
        formatShort={formatCompact}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ChartLegend answer={answer} timezone={shown.period.timezone} />
        <NativeSelect
          label={words.interval}
          value={period.interval}
          options={options}
          onChange={(interval) => set({ interval })}
          className="w-32"
        />
        <DownloadButton
          what={words.over(name)}
          file={`${metric}-over-time`}
          period={shown.period}
          rows={() => seriesTable(shown)}
        />
      </div>
    </div>
  )
}
