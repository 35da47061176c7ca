import { useNow } from '../../lib/clock'
import { formatExact, formatRelative } from '../../lib/format'
import { t } from '../../messages'
import { keyWords } from '../../messages/keys'
import { Hint } from '../../ui/Hint'
import type { ApiKey } from './keysQuery'

/** How long ago a key was used, with the exact moment, the address and the client behind it. */
export function LastUsedHint({ apiKey }: { apiKey: ApiKey }) {
  const now = useNow()
  const use = apiKey.lastUsed
  if (!use) return <span>{t.common.never}</span>
  return (
    <Hint
      content={
        <span className="block">
          <span className="block font-medium">{formatExact(use.at)}</span>
          <span className="block">{keyWords.list.usedFrom(use.address)}</span>
          {use.userAgent && (
            <bdi dir="ltr" className="block wrap-anywhere text-muted">
              {use.userAgent}
            </bdi>
          )}
        </span>
      }
    >
      <time dateTime={use.at}>{formatRelative(use.at, now)}</time>
    </Hint>
  )
}
