import { useNow } from '../../lib/clock'
import { formatExact, formatRelative } from '../../lib/format'
import { words as keyLife } from '../../messages/keyLife'
import { actionName, actorName, detailsOf } from './historyWords'
import type { KeyChange } from './keyPageQuery'

/** A change to a key: what was done, by whom, when, and what the key has been since. */
export function HistoryItem({ change }: { change: KeyChange }) {
  const now = useNow()
  const details = detailsOf(change)
  return (
    <li className="border-s-2 border-line ps-3 text-[13px]">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium">{actionName(change)}</span>
        <span className="text-muted">{keyLife.history.by(actorName(change))}</span>
        <time dateTime={change.createdAt} title={formatExact(change.createdAt)} className="ms-auto text-muted">
          {formatRelative(change.createdAt, now)}
        </time>
      </p>
      {details.length > 0 && (
        <dl className="mt-1 grid gap-y-0.5 text-xs">
          {details.map(([name, value]) => (
            <div key={name} className="flex gap-2">
              <dt className="w-24 shrink-0 text-muted">{name}</dt>
              <dd dir="auto" className="min-w-0 text-start wrap-anywhere">
                {value}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
