import { areaPath, linePath, type Scales } from './curve'
import type { Plot } from './points'

type Props = {
  id: string
  values: readonly number[]
  previous: readonly number[]
  scales: Scales
  plot: Plot
  /** The point that is read at the moment. */
  index: number | null
}

/** The curves of a chart. */
export function ChartDrawing({ id, values, previous, scales, plot, index }: Props) {
  const value = index === null ? undefined : values[index]
  return (
    <>
      <linearGradient id={id} x1="0" x2="0" y1="0" y2="1">
        <stop offset="0" stopColor="var(--accent)" stopOpacity="0.28" />
        <stop offset="1" stopColor="var(--accent)" stopOpacity="0.02" />
      </linearGradient>
      <path d={areaPath(values, scales)} fill={`url(#${id})`} />
      <path
        d={linePath(previous, scales)}
        fill="none"
        className="stroke-line-strong"
        strokeWidth="1.5"
        strokeDasharray="4 4"
      />
      <path
        d={linePath(values, scales)}
        fill="none"
        className="stroke-accent"
        strokeWidth="2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {index !== null && value !== undefined && (
        <g>
          <line
            x1={scales.x(index)}
            x2={scales.x(index)}
            y1={plot.top}
            y2={plot.height - plot.bottom}
            className="stroke-line-strong"
          />
          <circle
            cx={scales.x(index)}
            cy={scales.y(value)}
            r="4.5"
            className="fill-accent stroke-surface"
            strokeWidth="2"
          />
        </g>
      )}
    </>
  )
}
