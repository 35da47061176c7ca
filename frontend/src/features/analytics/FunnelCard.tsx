import { formatDuration, formatShare } from '../../lib/figures'
import { formatNumber } from '../../lib/format'
import { t } from '../../messages'
import { words } from '../../messages/analytics'
import type { Answer } from './analyticsQuery'
import { FunnelStep } from './FunnelStep'

type Funnel = Answer['funnel']

/** What came of the clicks, and how long it took. */
export function FunnelCard({ funnel }: { funnel: Funnel }) {
  const { clicks, leads, sales } = funnel
  const texts = words.funnel
  const steps = [
    { name: texts.clicks, value: clicks, notes: [] },
    { name: texts.leads, value: leads, notes: [delayText(texts.clickToLead, funnel.clickToLead)] },
    {
      name: texts.sales,
      value: sales,
      notes: [delayText(texts.leadToSale, funnel.leadToSale), delayText(texts.clickToSale, funnel.clickToSale)],
    },
  ]
  return (
    <section aria-labelledby="funnel" className="card p-5 sm:p-6">
      <h2 id="funnel" className="text-sm font-semibold">
        {texts.title}
      </h2>
      <p className="mt-1 text-[13px] text-muted">{texts.hint}</p>
      <ol className="mt-5 grid gap-6 md:grid-cols-3">
        {steps.map(({ name, value, notes }) => (
          <FunnelStep
            key={name}
            name={name}
            value={formatNumber(value)}
            share={clicks === 0 ? 0 : value / clicks}
            shareText={clicks === 0 ? words.change.none : words.ofClicks(formatShare(value / clicks))}
            notes={notes}
          />
        ))}
      </ol>
    </section>
  )
}

function delayText(name: string, { median, ninetiethPercentile }: Funnel['clickToLead']): string {
  if (median === null || ninetiethPercentile === null) return `${name}: ${words.funnel.never}`
  const { half, most } = words.funnel
  return `${name}: ${half(formatDuration(median))}${t.common.comma}${most(formatDuration(ninetiethPercentile))}`
}
