import { Link } from '@tanstack/react-router'
import { cx } from '../../lib/cx'
import { formatExact } from '../../lib/format'
import { words } from '../../messages/events'
import { EventIcon } from './EventIcon'
import { headline } from './eventText'
import type { Happening } from './happening'

type Props = { event: Happening; current: boolean }

/** One event of a chain, with the way to its details. */
export function ChainItem({ event, current }: Props) {
  return (
    <li className="relative flex gap-3 pb-4 last:pb-0 before:absolute before:inset-y-0 before:start-4 before:w-px before:bg-line last:before:hidden">
      <EventIcon kind={event.kind} />
      <div className="min-w-0 flex-1 text-[13px]">
        <p>
          <span className="text-muted">{words.one[event.kind]}</span>{' '}
          <Link
            from="/$slug/events"
            to="/$slug/events"
            search={(old) => ({ ...old, event: event.id })}
            replace
            resetScroll={false}
            preload={false}
            aria-current={current ? 'true' : undefined}
            className={cx('link wrap-anywhere', current && 'font-semibold')}
          >
            <bdi>{headline(event)}</bdi>
          </Link>
        </p>
        <p className="text-xs text-muted">{formatExact(event.createdAt)}</p>
      </div>
    </li>
  )
}
