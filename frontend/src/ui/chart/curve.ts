import { scaleLinear } from 'd3-scale'
import { area, curveMonotoneX, line } from 'd3-shape'
import type { Plot } from './points'

/** How values become places in a drawing. */
export type Scales = { x: (index: number) => number; y: (value: number) => number; ticks: number[] }

const tickCount = 4

/** The scales for some points that lie at equal distances, from zero to above the largest value. */
export function scalesOf(count: number, largest: number, plot: Plot): Scales {
  const x = scaleLinear()
    .domain([0, Math.max(count - 1, 1)])
    .range([plot.start, plot.width - plot.end])
  const y = scaleLinear()
    .domain([0, Math.max(largest, 1)])
    .nice(tickCount)
    .range([plot.height - plot.bottom, plot.top])
  return { x, y, ticks: y.ticks(tickCount).filter(Number.isInteger) }
}

/** The path along some values. A curve between two of them never leaves the room between them. */
export function linePath(values: readonly number[], { x, y }: Scales): string {
  const draw = line<number>((_, index) => x(index), y).curve(curveMonotoneX)
  return draw([...values]) ?? ''
}

/** The path round what lies below some values. */
export function areaPath(values: readonly number[], { x, y }: Scales): string {
  const draw = area<number>((_, index) => x(index), y(0), y).curve(curveMonotoneX)
  return draw([...values]) ?? ''
}

/** The index of the point that is nearest to a place. */
export function nearest(place: number, count: number, plot: Plot): number {
  const room = plot.width - plot.start - plot.end
  const index = Math.round(((place - plot.start) / Math.max(room, 1)) * (count - 1))
  return Math.min(Math.max(index, 0), count - 1)
}

/** Every how many points one is named, so that names of a width never touch. */
export function tickStep(count: number, plot: Plot, nameWidth: number): number {
  const room = plot.width - plot.start - plot.end
  const names = Math.max(Math.floor(room / nameWidth), 1)
  return Math.max(Math.ceil(count / names), 1)
}
