import { useNow } from '../lib/clock'
import { formatExact, formatRelative } from '../lib/format'

/** A moment: how far away, and exactly when. */
export function Moment({ time }: { time: string }) {
  const now = useNow()
  return (
    <time dateTime={time}>
      {formatRelative(time, now)}
      <span className="block text-xs text-muted">{formatExact(time)}</span>
    </time>
  )
}
