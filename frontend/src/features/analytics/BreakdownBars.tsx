import { formatNumber } from '../../lib/format'
import { words } from '../../messages/analytics'
import { RankedBars } from '../../ui/chart/RankedBars'
import type { Shown } from './analyticsQuery'
import { breakdownOf, rowsOf } from './breakdownRows'
import type { DimensionName } from './dimensions'
import { useAnalyticsSearch } from './useAnalyticsSearch'

type Props = { dimension: DimensionName; shown: Shown }

const placeholders = ['a', 'b', 'c', 'd', 'e']

/** The values of a dimension as bars. A press narrows everything to one of them, or gives that up. */
export function BreakdownBars({ dimension, shown }: Props) {
  const { filters, pick } = useAnalyticsSearch()
  const { metric } = shown
  const breakdown = breakdownOf(shown, dimension)
  if (!breakdown) {
    return (
      <div className="flex min-h-56 flex-col gap-1 p-3">
        {placeholders.map((row) => (
          <div key={row} className="skeleton h-8" />
        ))}
      </div>
    )
  }
  const onPick = (value: string) => pick(dimension, value)
  const rows = rowsOf(breakdown, { metric, dimension, filters, onPick })
  return (
    <div className="flex min-h-56 flex-col p-3">
      <RankedBars
        label={words.by(words.metrics[metric], words.dimensions[dimension])}
        rows={rows}
        format={formatNumber}
        hint={words.filterBy}
      />
      {rows.length === 0 && <p className="m-auto text-[13px] text-muted">{words.nothing}</p>}
      {dimension === 'tag' && rows.length > 0 && (
        <p className="mt-auto px-2.5 pt-3 text-xs text-muted">{words.tagsAddUp}</p>
      )}
    </div>
  )
}
