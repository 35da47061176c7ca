import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { useZone } from '../../app/useZone'
import { useNow } from '../../lib/clock'
import { formatNumber } from '../../lib/format'
import { words } from '../../messages/links'
import { Notice } from '../../ui/Notice'
import { LinkSeries } from './LinkSeries'
import { numbersQuery } from './linksQuery'

const metrics = ['clicks', 'leads', 'sales'] as const

/** What happened on the link in the last days, beside the days before. */
export function LinkNumbers({ id }: { id: string }) {
  const { workspace } = useWorkspace()
  const zone = useZone()
  const now = useNow()
  const { data, error } = useQuery(numbersQuery(workspace.slug, id, zone, now))
  const { details } = words
  const numbers = data?.analytics

  return (
    <section className="card overflow-hidden" aria-busy={!data && !error}>
      <h2 className="px-5 pt-4 font-semibold">{details.numbers}</h2>
      <dl className="mt-2 grid grid-cols-3 divide-x divide-line border-b border-line">
        {metrics.map((metric) => (
          <div key={metric} className="flex min-w-0 flex-col justify-between px-3 py-3 sm:px-5">
            <dt className="text-[13px] text-muted">{details[metric]}</dt>
            <dd className="mt-0.5 text-2xl font-semibold tracking-tight tabular-nums">
              {numbers ? formatNumber(numbers.totals[metric]) : '–'}
              {numbers && (
                <span className="block text-xs font-normal tracking-normal text-muted">
                  {details.before(formatNumber(numbers.previous.totals[metric]))}
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
      <LinkSeries series={numbers?.series ?? []} zone={zone} />
    </section>
  )
}
