import type { ReactNode } from 'react'
import { cx } from '../../lib/cx'
import { Icon } from '../../ui/Icon'
import type { IconName } from '../../ui/iconPaths'
import { RelativeTime } from '../../ui/RelativeTime'

type Props = { icon: IconName; tone: string; time: string; title: ReactNode; children?: ReactNode }

/** The frame of an entry: a picture on the line that leads to the next one, what happened, and when. */
export function TimelineEntry({ icon, tone, time, title, children }: Props) {
  return (
    <li className="relative flex gap-3 pb-6 last:pb-0">
      <span
        aria-hidden="true"
        className="absolute start-[13px] top-8 bottom-1 w-px bg-line in-[li:last-child]:hidden"
      />
      <span className={cx('grid size-7 shrink-0 place-items-center rounded-full', tone)}>
        <Icon name={icon} className="size-4" />
      </span>
      <div className="min-w-0 flex-1 pt-0.5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <p className="min-w-0 wrap-anywhere">{title}</p>
          <span className="text-[13px] whitespace-nowrap text-muted">
            <RelativeTime time={time} />
          </span>
        </div>
        {children}
      </div>
    </li>
  )
}
