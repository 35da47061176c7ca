import { useNow } from '../../lib/clock'
import { formatExact, formatRelative } from '../../lib/format'
import { names } from '../../messages/names'
import { Badge } from '../../ui/Badge'
import { Hint } from '../../ui/Hint'
import { stateLooks } from './keyFacts'
import type { ApiKey } from './keysQuery'

/** Where a key is in its life; with a coming end also when that is. */
export function StateBadge({ apiKey }: { apiKey: ApiKey }) {
  const now = useNow()
  const badge = (
    <Badge look={stateLooks[apiKey.state]} dot>
      {names.states[apiKey.state]}
    </Badge>
  )
  const end = apiKey.state === 'REVOKED' ? apiKey.revokedAt : apiKey.expiresAt
  if (!end || apiKey.state === 'ACTIVE') return badge
  return (
    <Hint
      plain
      content={
        <span className="block">
          {formatRelative(end, now)}
          <span className="block text-muted">{formatExact(end)}</span>
        </span>
      }
    >
      {badge}
    </Hint>
  )
}
