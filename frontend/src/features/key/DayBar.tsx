import { Link } from '@tanstack/react-router'
import { formatNumber, formatUtcDay } from '../../lib/format'
import { words as keyLife } from '../../messages/keyLife'
import { type KeyDay, totalOf } from '../keys/keyDays'

type Props = { day: KeyDay; most: number }

/** The requests of a day, one above the other by what became of them. A day without any leads nowhere. */
export function DayBar({ day, most }: Props) {
  const { accepted, failed, refused } = day
  const numbers = [accepted, failed, refused].map(formatNumber) as [string, string, string]
  const text = keyLife.chart.summary(formatUtcDay(day.day), ...numbers)
  if (!totalOf(day)) return <li className="flex-1" />
  return (
    <li className="flex flex-1">
      <Link
        to="."
        hash="requests"
        search={(old) => ({ ...old, time: day.day.slice(0, 10), after: undefined })}
        preload={false}
        aria-label={text}
        title={text}
        className="flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5"
      >
        <Part count={refused} most={most} colour="bg-danger" />
        <Part count={failed} most={most} colour="bg-warn" />
        <Part count={accepted} most={most} colour="bg-accent" />
      </Link>
    </li>
  )
}

/** However few, what there is can be seen. */
function Part({ count, most, colour }: { count: number; most: number; colour: string }) {
  if (!count) return null
  return (
    <span
      className={`block min-h-[3px] first:rounded-t-[3px] ${colour}`}
      style={{ height: `${(count / most) * 100}%` }}
    />
  )
}
