import { cx } from '../../lib/cx'
import { words } from '../../messages/analytics'
import { Notice } from '../../ui/Notice'
import { AnalyticsEmpty } from './AnalyticsEmpty'
import type { Shown } from './analyticsQuery'
import { FunnelCard } from './FunnelCard'
import { GroupCard } from './GroupCard'
import { MetricCard } from './MetricCard'
import { PlacesCard } from './PlacesCard'
import type { Period } from './period'

type Props = {
  shown: Shown
  period: Period
  /** Whether these are the numbers of what was asked before. */
  stale: boolean
  /** Why there are no newer numbers. */
  error: Error | null
}

/** Everything that was answered. Old numbers stay, dimmed, until the new ones are there. */
export function AnalyticsView({ shown, period, stale, error }: Props) {
  const { clicks, leads, sales } = shown.answer.totals
  return (
    <section aria-label={words.page} aria-busy={stale} className="flex flex-col gap-6">
      {error && (
        <Notice look="danger" alert>
          {error.message}
        </Notice>
      )}
      <div className={cx('flex flex-col gap-6 transition-opacity', stale && 'opacity-60')}>
        <MetricCard shown={shown} period={period} />
        {clicks + leads + sales === 0 ? (
          <AnalyticsEmpty period={period} />
        ) : (
          <>
            <div className="grid gap-6 lg:grid-cols-2">
              <GroupCard group="links" shown={shown} />
              <GroupCard group="traffic" shown={shown} />
            </div>
            <PlacesCard shown={shown} />
            <div className="grid gap-6 lg:grid-cols-2">
              <GroupCard group="devices" shown={shown} />
              <GroupCard group="campaigns" shown={shown} />
            </div>
            <FunnelCard funnel={shown.answer.funnel} />
          </>
        )}
      </div>
    </section>
  )
}
