import { useNow } from '../../lib/clock'
import { formatExact, formatNumber, formatRelative } from '../../lib/format'
import { words as keyLife } from '../../messages/keyLife'
import { CardFact } from '../../ui/CardFact'
import { CallerList } from './CallerList'
import type { KeyWithUse } from './keyPageQuery'
import { Panel } from './Panel'

/** Who still shows a key that has ended, and what to do about it; nothing if nobody does. */
export function LateUsePanel({ apiKey }: { apiKey: KeyWithUse }) {
  const now = useNow()
  const use = apiKey.lateUse
  if (!use) return null
  const words = keyLife.late
  const state = apiKey.state === 'REVOKED' ? 'REVOKED' : 'EXPIRED'
  return (
    <Panel danger title={words.title[state]}>
      <p className="text-pretty">{words.summary(use.count, formatNumber(use.recentCount))}</p>
      <dl className="mt-4 grid grid-cols-2 gap-3 text-[13px]">
        <CardFact name={words.first}>
          <time dateTime={use.firstAt}>{formatExact(use.firstAt)}</time>
        </CardFact>
        <CardFact name={words.last}>
          <time dateTime={use.lastAt} title={formatExact(use.lastAt)}>
            {formatRelative(use.lastAt, now)}
          </time>
        </CardFact>
      </dl>
      <div className="mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <CallerList title={words.addresses} callers={use.addresses ?? []} filtering />
        <CallerList title={words.userAgents} callers={use.userAgents ?? []} />
      </div>
      <h3 className="eyebrow mt-5">{words.todo}</h3>
      <ol className="mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Panel>
  )
}
