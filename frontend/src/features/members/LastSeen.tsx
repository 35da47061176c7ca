import { t } from '../../messages'
import { RelativeTime } from '../../ui/RelativeTime'

/** How long ago somebody was seen, with the exact moment behind it. */
export function LastSeen({ at }: { at: string | null }) {
  if (!at) return <span>{t.common.never}</span>
  return <RelativeTime time={at} />
}
