import { cx } from '../../lib/cx'
import type { Scales } from './curve'
import type { ChartPoint, Plot } from './points'

type Props = {
  point: ChartPoint
  previous: ChartPoint | undefined
  index: number
  scales: Scales
  plot: Plot
  words: { value: string; previous: string }
  format: (value: number) => string
}

/** What a point of a chart says, beside it. */
export function ChartReadout({ point, previous, index, scales, plot, words, format }: Props) {
  const place = scales.x(index)
  const before = place > plot.width / 2
  return (
    <div
      className={cx(
        'pointer-events-none absolute top-2 z-10 w-max max-w-52 rounded-lg border border-line bg-surface px-3 py-2',
        'text-xs shadow-pop',
      )}
      style={before ? { insetInlineEnd: plot.width - place + 12 } : { insetInlineStart: place + 12 }}
    >
      <p dir="auto" className="font-medium">
        {point.name}
      </p>
      <p className="mt-1 flex items-center justify-between gap-4">
        <span className="flex items-center gap-1.5 text-muted">
          <span aria-hidden="true" className="h-0.5 w-4 rounded-full bg-accent" />
          {words.value}
        </span>
        <span className="font-medium tabular-nums">{format(point.value)}</span>
      </p>
      {previous && (
        <>
          <p className="mt-1 flex items-center justify-between gap-4">
            <span className="flex items-center gap-1.5 text-muted">
              <span aria-hidden="true" className="w-4 border-t-2 border-dashed border-line-strong" />
              {words.previous}
            </span>
            <span className="font-medium tabular-nums">{format(previous.value)}</span>
          </p>
          <p className="mt-0.5 ps-[22px] text-muted">
            <bdi>{previous.name}</bdi>
          </p>
        </>
      )}
    </div>
  )
}
