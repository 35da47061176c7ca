import type { ReactNode } from 'react'
import { useNow } from '../../lib/clock'
import { formatExact, formatRelative } from '../../lib/format'
import { Hint } from '../../ui/Hint'

type Props = { title: ReactNode; time: string; children: ReactNode }

/** One line of a list of what belongs to a partner: what, when, and more about it. */
export function PartItem({ title, time, children }: Props) {
  const now = useNow()
  return (
    <li className="px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="min-w-0 wrap-anywhere">{title}</p>
        <span className="text-[13px] whitespace-nowrap text-muted">
          <Hint content={formatExact(time)}>
            <time dateTime={time}>{formatRelative(time, now)}</time>
          </Hint>
        </span>
      </div>
      <p className="text-[13px] text-muted wrap-anywhere">{children}</p>
    </li>
  )
}
