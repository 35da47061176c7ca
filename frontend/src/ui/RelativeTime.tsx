import { useNow } from '../lib/clock'
import { formatExact, formatRelative } from '../lib/format'
import { Hint } from './Hint'

type Props = { time: string }

/** How long ago something was; the exact moment is in a hint. */
export function RelativeTime({ time }: Props) {
  const now = useNow()
  return (
    <Hint content={formatExact(time)}>
      <time dateTime={time}>{formatRelative(time, now)}</time>
    </Hint>
  )
}
