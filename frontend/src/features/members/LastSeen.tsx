import { useNow } from '../../lib/clock'
import { formatExact, formatRelative } from '../../lib/format'
import { t } from '../../messages'
import { Hint } from '../../ui/Hint'

/** How long ago somebody was seen, with the exact moment behind it. */
export function LastSeen({ at }: { at: string | null }) {
  const now = useNow()
  if (!at) return <span>{t.common.never}</span>
  return (
    <Hint content={formatExact(at)}>
      <time dateTime={at}>{formatRelative(at, now)}</time>
    </Hint>
  )
}
