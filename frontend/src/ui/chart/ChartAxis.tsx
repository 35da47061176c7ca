import type { Scales } from './curve'
import { tickStep } from './curve'
import type { ChartPoint, Plot } from './points'

const nameWidth = 76

type Props = { points: readonly ChartPoint[]; scales: Scales; plot: Plot; format: (value: number) => string }

/** The lines behind a chart and the names beside and below it. */
export function ChartAxis({ points, scales, plot, format }: Props) {
  const step = tickStep(points.length, plot, nameWidth)
  const named = points.map((point, index) => ({ point, index })).filter(({ index }) => index % step === 0)
  return (
    <g className="fill-muted text-[11px] tabular-nums">
      {scales.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={plot.start}
            x2={plot.width - plot.end}
            y1={scales.y(tick)}
            y2={scales.y(tick)}
            className="stroke-line"
          />
          <text x={plot.start - 10} y={scales.y(tick)} dy="0.32em" textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {named.map(({ point, index }) => (
        <text key={point.key} x={scales.x(index)} y={plot.height - 6} textAnchor={anchorOf(scales.x(index), plot)}>
          {point.tick}
        </text>
      ))}
    </g>
  )
}

/** Keeps the outermost names inside the picture. */
function anchorOf(place: number, plot: Plot): 'start' | 'middle' | 'end' {
  if (place < plot.start + nameWidth / 2) return 'start'
  return place > plot.width - plot.end - nameWidth / 2 ? 'end' : 'middle'
}
