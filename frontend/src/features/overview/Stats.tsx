import { formatNumber } from '../../lib/format'
import { words } from '../../messages/overview'
import type { Overview } from './overviewQuery'

/** The counts, side by side. */
export function Stats({ overview }: { overview: Overview }) {
  const names = words.stats
  const stats: [string, number | undefined][] = [
    [names.clicks, overview.clicks?.totalCount],
    [names.links, overview.links?.totalCount],
    [names.collections, overview.collections?.totalCount],
    [names.apiKeys, overview.apiKeys?.totalCount],
  ]
  return (
    <dl className="card grid grid-cols-2 overflow-hidden sm:flex">
      {stats.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name} className="-ms-px -mt-px flex-1 border-s border-t border-line px-5 py-4">
              <dt className="text-[13px] text-muted">{name}</dt>
              <dd className="mt-1 text-xl font-semibold tracking-tight tabular-nums sm:text-2xl">
                {formatNumber(value)}
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}
