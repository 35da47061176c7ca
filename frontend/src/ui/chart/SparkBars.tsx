import { scaleLinear } from 'd3-scale'

/** A part of each bar, and the class that fills it. */
export type SparkPart = { name: string; fill: string; values: readonly number[] }

type Props = {
  /** What is read out in place of the picture. */
  label: string
  /** What the bars consist of, from the bottom upwards. Each has a value for every bar. */
  parts: readonly SparkPart[]
}

const height = 28
const barWidth = 8
const step = 12

/** A bar for each of a few days, in parts. A bar with nothing in it leaves a trace, so that days can be counted. */
export function SparkBars({ label, parts }: Props) {
  const days = parts[0]?.values.map((_, day) => ({ day, sums: sumsOf(parts, day) })) ?? []
  const largest = Math.max(...days.map(({ sums }) => sums.at(-1) ?? 0), 1)
  const scale = scaleLinear().domain([0, largest]).range([0, height])
  return (
    <svg role="img" aria-label={label} width={step * days.length} height={height} className="shrink-0">
      {days.map(({ day, sums }) => (
        <g key={day} transform={`translate(${day * step} 0)`}>
          <rect y={height - 1.5} width={barWidth} height={1.5} rx={0.75} className="fill-line" />
          {parts.map((part, index) => (
            <rect
              key={part.name}
              y={height - scale(sums[index] ?? 0)}
              width={barWidth}
              height={scale(part.values[day] ?? 0)}
              rx={1}
              className={part.fill}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

/** How high each part of a bar reaches. */
function sumsOf(parts: readonly SparkPart[], day: number): number[] {
  let sum = 0
  return parts.map((part) => {
    sum += part.values[day] ?? 0
    return sum
  })
}
