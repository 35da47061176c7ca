import { useNow } from '../../lib/clock'
import { formatRelative } from '../../lib/format'
import { t } from '../../messages'
import { Notice } from '../../ui/Notice'
import { isInUse } from './keyFacts'
import type { ApiKey } from './keysQuery'

/** Who would notice if the key ended. */
export function RevokeWarning({ apiKey }: { apiKey: ApiKey }) {
  const now = useNow()
  const use = apiKey.lastUsed
  if (!use) return <Notice>{t.revoke.neverUsed}</Notice>
  const when = formatRelative(use.at, now)
  if (!isInUse(apiKey, now)) return <Notice look="warn">{t.revoke.lastUsed(when)}</Notice>
  return (
    <Notice look="danger">
      <span className="wrap-anywhere">{t.revoke.inUse(when, use.address, use.userAgent)}</span>
    </Notice>
  )
}
