/** A point of a chart: what it is called on the axis and in the readout, and how much there is. */
export type ChartPoint = {
  key: string
  /** The short name, for the axis. */
  tick: string
  /** The whole name. */
  name: string
  value: number
}

/** The room of a drawing inside its picture, in pixels. */
export type Plot = { width: number; height: number; start: number; end: number; top: number; bottom: number }
