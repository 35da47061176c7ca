import { formatNumber } from '../../lib/format'
import { words as keyLife } from '../../messages/keyLife'
import type { sumOf } from '../keys/keyDays'

const parts = [
  ['accepted', 'bg-accent'],
  ['failed', 'bg-warn'],
  ['refused', 'bg-danger'],
] as const

/** What the colours of the bars mean, with the sums of all days. */
export function UseLegend({ sum }: { sum: ReturnType<typeof sumOf> }) {
  const words = keyLife.chart
  const hints = { accepted: undefined, failed: words.failedHint, refused: words.refusedHint }
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      {parts.map(([part, colour]) => (
        <div key={part} title={hints[part]}>
          <dt className="flex items-center gap-1.5 text-[13px] text-muted">
            <span aria-hidden="true" className={`size-2.5 rounded-[3px] ${colour}`} />
            {words[part]}
          </dt>
          <dd className="mt-0.5 text-lg font-semibold tracking-tight tabular-nums">{formatNumber(sum[part])}</dd>
        </div>
      ))}
    </dl>
  )
}
