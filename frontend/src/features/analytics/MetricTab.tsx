import { useNow } from '../../lib/clock'
import { formatShare } from '../../lib/figures'
import { formatNumber } from '../../lib/format'
import { formatMoney } from '../../lib/money'
import { words } from '../../messages/analytics'
import type { Answer, Shown } from './analyticsQuery'
import type { Metric } from './analyticsSearch'
import { ChangeBadge } from './ChangeBadge'
import { changeOf } from './change'

type Props = { metric: Metric; shown: Shown }

/** A number, how it changed, and what else there is to say about it. */
export function MetricTab({ metric, shown }: Props) {
  const now = useNow()
  const { answer, period } = shown
  return (
    <>
      <span className="block text-[13px] text-muted">{words.metrics[metric]}</span>
      <span className="mt-1 flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5">
        <span className="text-lg font-semibold tracking-tight text-fg tabular-nums sm:text-2xl">
          {formatNumber(answer.totals[metric])}
        </span>
        <ChangeBadge change={changeOf(answer, metric, now)} timezone={period.timezone} />
      </span>
      <span className="mt-0.5 hidden truncate text-xs sm:block text-muted">{besides[metric](answer)}</span>
    </>
  )
}

const besides: Record<Metric, (answer: Answer) => string> = {
  clicks: ({ totals }) => `${words.visitors(totals.visitors)} · ${words.scans(totals.scans)}`,
  leads: ({ totals }) => words.ofClicks(share(totals.leads, totals.clicks)),
  sales: ({ totals }) => {
    const [first, ...others] = totals.revenue ?? []
    if (!first) return words.ofClicks(share(totals.sales, totals.clicks))
    return others.length ? `${formatMoney(first)} · ${words.moreCurrencies(others.length)}` : formatMoney(first)
  },
}

function share(part: number, all: number): string {
  return all === 0 ? words.change.none : formatShare(part / all)
}
