import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { useZone } from '../../app/useZone'
import { useNow } from '../../lib/clock'
import { formatNumber } from '../../lib/format'
import { words } from '../../messages/recent'
import { Notice } from '../../ui/Notice'
import { RecentSeries } from './RecentSeries'
import { recentQuery } from './recentQuery'

const metrics = ['clicks', 'leads', 'sales'] as const

type Props = {
  /** The id of the link that the numbers are of; without one they are of the whole workspace. */
  link?: string
  /** What leads on, beside the title. */
  children?: ReactNode
}

/** What happened in the last days, beside the days before. */
export function RecentNumbers({ link, children }: Props) {
  const { workspace } = useWorkspace()
  const zone = useZone()
  const now = useNow()
  const id = useId()
  const { data, error } = useQuery(recentQuery(workspace.slug, link, zone, now))
  const numbers = data?.analytics

  return (
    <section className="card overflow-hidden" aria-labelledby={id} aria-busy={!data && !error}>
      <div className="flex items-baseline justify-between gap-4 px-5 pt-4">
        <h2 id={id} className="font-semibold">
          {words.title}
        </h2>
        {children}
      </div>
      <dl className="mt-2 grid grid-cols-3 divide-x divide-line border-b border-line">
        {metrics.map((metric) => (
          <div key={metric} className="flex min-w-0 flex-col justify-between px-3 py-3 sm:px-5">
            <dt className="text-[13px] text-muted">{words[metric]}</dt>
            <dd className="mt-0.5 text-2xl font-semibold tracking-tight tabular-nums">
              {numbers ? formatNumber(numbers.totals[metric]) : '–'}
              {numbers && (
                <span className="block text-xs font-normal tracking-normal text-muted">
                  {words.before(formatNumber(numbers.previous.totals[metric]))}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {error && (
        <div className="p-4">
          <Notice look="warn">{error.message}</Notice>
        </div>
      )}
      <RecentSeries series={numbers?.series ?? []} zone={zone} />
    </section>
  )
}
