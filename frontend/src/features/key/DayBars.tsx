import { formatNumber, formatUtcDay } from '../../lib/format'
import { words as keyLife } from '../../messages/keyLife'
import { type KeyDay, totalOf } from '../keys/keyDays'
import { DayBar } from './DayBar'

/** A bar for each day, from left to right as on every chart. Each leads to the requests of its day, and says its numbers. */
export function DayBars({ days }: { days: readonly KeyDay[] }) {
  const most = Math.max(1, ...days.map(totalOf))
  const [first] = days
  const last = days.at(-1)
  return (
    <div dir="ltr" className="mt-5">
      <div className="flex items-end gap-2">
        <p aria-hidden="true" className="self-start text-xs leading-none text-muted tabular-nums">
          {formatNumber(most)}
        </p>
        <ul
          aria-label={keyLife.chart.title}
          className="flex h-32 min-w-0 flex-1 items-stretch border-b border-line"
        >
          {days.map((day) => (
            <DayBar key={day.day} day={day} most={most} />
          ))}
        </ul>
      </div>
      <p aria-hidden="true" className="mt-1.5 flex justify-between text-xs text-muted">
        <bdi>{first && formatUtcDay(first.day)}</bdi>
        <bdi>{last && formatUtcDay(last.day)}</bdi>
      </p>
    </div>
  )
}
