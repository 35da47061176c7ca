import { useNow } from '../../lib/clock'
import { deviceOf } from '../../lib/device'
import { formatRelative } from '../../lib/format'
import { words } from '../../messages/profile'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import type { Session } from './profileQuery'

type Props = { session: Session; onEnd: () => void }

/** A session as a line of their list. The one that asks is ended by signing out. */
export function SessionItem({ session, onEnd }: Props) {
  const now = useNow()
  const { address, lastSeenAt, createdAt, current, userAgent } = session
  const device = deviceName(userAgent)
  return (
    <li className="flex items-start gap-3 px-5 py-4 sm:items-center">
      <span className="grid size-9 shrink-0 place-items-center rounded-lg bg-surface-2 text-muted">
        <Icon name={deviceOf(userAgent)?.phone ? 'phone' : 'monitor'} />
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium" title={userAgent}>
            {device}
          </span>
          {current && (
            <Badge look="ok" dot>
              {words.sessions.current}
            </Badge>
          )}
        </p>
        <p className="mt-0.5 text-[13px] text-pretty text-muted">
          <bdi dir="ltr" className="wrap-anywhere">
            {address}
          </bdi>
          {` · ${words.sessions.seen(formatRelative(lastSeenAt, now))}`}
          {` · ${words.sessions.since(formatRelative(createdAt, now))}`}
        </p>
      </div>
      {!current && (
        <Button small aria-label={words.sessions.endOf(device, address)} onClick={onEnd}>
          {words.sessions.end}
        </Button>
      )}
    </li>
  )
}

function deviceName(userAgent: string): string {
  const device = deviceOf(userAgent)
  if (device) return words.sessions.device(device.browser, device.system)
  return userAgent.slice(0, 60) || words.sessions.unknown
}
