import { type PointerEvent, useId, useRef, useState } from 'react'
import { t } from '../../messages'
import { ChartAxis } from './ChartAxis'
import { ChartDrawing } from './ChartDrawing'
import { ChartReadout } from './ChartReadout'
import { ChartTable } from './ChartTable'
import { nearest, scalesOf } from './curve'
import type { ChartPoint, Plot } from './points'
import { useWidth } from './useWidth'

type Props = {
  /** What the chart shows. */
  label: string
  points: readonly ChartPoint[]
  /** What is drawn dashed behind it, point by point. */
  previous?: readonly ChartPoint[]
  /** What the numbers are called in the readout and in the table. */
  words: { point: string; value: string; previous: string }
  format: (value: number) => string
  /** How a number is written on the axis, where there is little room. */
  formatShort?: (value: number) => string
}

const height = 264

/**
 * Numbers over time. The pointer reads each of them, so do the arrow keys, and a table has them for screen readers. Time
 * goes from left to right in every language, as on the axes of a printed chart.
 */
export function AreaChart({ label, points, previous = [], words, format, formatShort = format }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const id = useId()
  const [pointed, setPointed] = useState<number | null>(null)
  const plot: Plot = { width, height, start: 48, end: 12, top: 12, bottom: 28 }
  const shown = previous.slice(0, points.length)
  const scales = scalesOf(points.length, Math.max(...points.map(amountOf), ...shown.map(amountOf), 0), plot)
  const index = pointed === null ? null : Math.min(pointed, points.length - 1)
  const point = index === null ? undefined : points[index]

  const read = (event: PointerEvent<HTMLElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect()
    setPointed(nearest(event.clientX - left, points.length, plot))
  }

  return (
    <>
      <div
        ref={box}
        dir="ltr"
        className="chart relative"
        style={{ blockSize: height }}
        onPointerMove={read}
        onPointerDown={read}
        onPointerLeave={() => setPointed(null)}
      >
        <input
          type="range"
          className="sr-only"
          aria-label={label}
          aria-valuetext={point && index !== null ? spoken(point, shown[index], words, format) : undefined}
          min={0}
          max={Math.max(points.length - 1, 0)}
          value={index ?? points.length - 1}
          onChange={(event) => setPointed(Number(event.target.value))}
          onFocus={(event) => setPointed(Number(event.target.value))}
          onBlur={() => setPointed(null)}
        />
        {width > 0 && (
          <svg width={width} height={height} aria-hidden="true" className="block">
            <ChartAxis points={points} scales={scales} plot={plot} format={formatShort} />
            <ChartDrawing
              id={id}
              values={points.map(amountOf)}
              previous={shown.map(amountOf)}
              scales={scales}
              plot={plot}
              index={index}
            />
          </svg>
        )}
        {point && index !== null && width > 0 && (
          <ChartReadout
            point={point}
            previous={shown[index]}
            index={index}
            scales={scales}
            plot={plot}
            words={words}
            format={format}
          />
        )}
      </div>
      <ChartTable label={label} points={points} previous={previous} words={words} format={format} />
    </>
  )
}

function amountOf({ value }: ChartPoint): number {
  return value
}

function spoken(
  point: ChartPoint,
  previous: ChartPoint | undefined,
  words: Props['words'],
  format: Props['format'],
): string {
  const now = `${point.name}: ${format(point.value)} ${words.value}`
  return previous ? `${now}${t.common.comma}${words.previous}: ${format(previous.value)}` : now
}
