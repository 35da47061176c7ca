import { cx } from '../../lib/cx'
import { formatNumber } from '../../lib/format'
import { words } from '../../messages/overview'
import type { Overview } from './overviewQuery'

type Props = {
  overview: Overview
  /** Whether the clicks are counted here, and not in the numbers of the last days. */
  counting: boolean
}

/** The counts, side by side. */
export function Stats({ overview, counting }: Props) {
  const names = words.stats
  const stats: [string, number | undefined][] = [
    [names.clicks, counting ? overview.clicks?.totalCount : undefined],
    [names.links, overview.links?.totalCount],
    [names.collections, overview.collections?.totalCount],
    [names.apiKeys, overview.apiKeys?.totalCount],
  ]
  const shown = stats.filter(([, value]) => value !== undefined)
  return (
    <dl className={cx('card grid overflow-hidden sm:flex', shown.length % 2 ? 'grid-cols-3' : 'grid-cols-2')}>
      {shown.map(([name, value = 0]) => (
        <div key={name} className="-ms-px -mt-px flex-1 border-s border-t border-line px-5 py-4">
          <dt className="text-[13px] text-muted">{name}</dt>
          <dd className="mt-1 text-xl font-semibold tracking-tight tabular-nums sm:text-2xl">
            {formatNumber(value)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
