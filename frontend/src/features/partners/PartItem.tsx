import type { ReactNode } from 'react'
import { RelativeTime } from '../../ui/RelativeTime'

type Props = { title: ReactNode; time: string; children: ReactNode }

/** One line of a list of what belongs to a partner: what, when, and more about it. */
export function PartItem({ title, time, children }: Props) {
  return (
    <li className="px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="min-w-0 wrap-anywhere">{title}</p>
        <span className="text-[13px] whitespace-nowrap text-muted">
          <RelativeTime time={time} />
        </span>
      </div>
      <p className="text-[13px] text-muted wrap-anywhere">{children}</p>
    </li>
  )
}
