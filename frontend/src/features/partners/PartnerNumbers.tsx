import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { cx } from '../../lib/cx'
import { formatNumber } from '../../lib/format'
import { formatMoney } from '../../lib/money'
import { words } from '../../messages/partners'
import { Failure } from '../../ui/Failure'
import { NativeSelect } from '../../ui/NativeSelect'
import { Stat } from '../../ui/Stat'
import { type Range, ranges } from './partnerSearch'
import { partnerNumbersQuery } from './partnersQuery'

const route = getRouteApi('/$slug/partners/$partnerId')

/** What a partner is credited with in a range. */
export function PartnerNumbers({ id, range }: { id: string; range: Range }) {
  const { workspace } = useWorkspace()
  const navigate = route.useNavigate()
  const query = useQuery(partnerNumbersQuery(workspace.slug, id, range))
  const { numbers } = words
  const totals = query.data
  const revenue = totals?.revenue ?? []
  const count = (value: number | undefined) => (value === undefined ? '…' : formatNumber(value))

  if (query.isError && !totals) return <Failure error={query.error} onRetry={query.refetch} />
  return (
    <section aria-labelledby="credited" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="credited" className="text-base font-semibold">
          {numbers.title}
        </h2>
        <NativeSelect
          label={numbers.range}
          value={range}
          options={ranges.map((one) => [one, numbers.ranges[one]] as const)}
          onChange={(next) => navigate({ search: (old) => ({ ...old, range: next }), replace: true })}
          className="w-40"
        />
      </div>
      <dl
        aria-busy={query.isPlaceholderData}
        className={cx(
          'card grid grid-cols-2 overflow-hidden transition-opacity lg:grid-cols-4',
          query.isPlaceholderData && 'opacity-60',
        )}
      >
        <Stat name={numbers.clicks}>{count(totals?.clicks)}</Stat>
        <Stat name={numbers.leads}>{count(totals?.leads)}</Stat>
        <Stat name={numbers.sales}>{count(totals?.sales)}</Stat>
        <Stat name={numbers.revenue}>
          {revenue.map((money) => (
            <span key={money.currency} className="block wrap-anywhere">
              {formatMoney(money)}
            </span>
          ))}
          {revenue.length === 0 && <span className="text-muted">{totals ? numbers.noRevenue : '…'}</span>}
        </Stat>
      </dl>
    </section>
  )
}
