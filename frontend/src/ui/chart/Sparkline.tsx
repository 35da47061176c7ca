import { areaPath, linePath, scalesOf } from './curve'

type Props = {
  /** What is read out in place of the picture. */
  label: string
  values: readonly number[]
}

const plot = { width: 96, height: 28, start: 2, end: 2, top: 3, bottom: 3 }

/** How some numbers went, without an axis. */
export function Sparkline({ label, values }: Props) {
  const scales = scalesOf(values.length, Math.max(...values, 0), plot)
  return (
    <svg role="img" aria-label={label} width={plot.width} height={plot.height} className="shrink-0">
      <path d={areaPath(values, scales)} className="fill-accent-soft" />
      <path d={linePath(values, scales)} fill="none" className="stroke-accent" strokeWidth="1.5" />
    </svg>
  )
}
