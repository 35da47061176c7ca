import { dayParts } from '../../lib/format'
import { locale } from '../../messages'
import type { ChartPoint } from '../../ui/chart/points'
import type { Bucket } from './analyticsQuery'
import type { Metric } from './analyticsSearch'
import type { Period } from './period'

const ticks: Record<Period['interval'], Intl.DateTimeFormatOptions> = {
  hour: { hour: 'numeric', minute: '2-digit' },
  day: { month: 'short', day: 'numeric' },
  week: { month: 'short', day: 'numeric' },
  month: { month: 'short', year: 'numeric' },
}

const names: Record<Period['interval'], Intl.DateTimeFormatOptions> = {
  hour: { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  day: { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' },
  week: { month: 'short', day: 'numeric', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
}

/** The points of a chart for a series, named by the clocks of the period's zone. */
export function pointsOf(series: readonly Bucket[], metric: Metric, { interval, timezone }: Period): ChartPoint[] {
  const tick = new Intl.DateTimeFormat(locale, { ...ticks[interval], timeZone: timezone })
  const name = new Intl.DateTimeFormat(locale, { ...names[interval], timeZone: timezone })
  return series.map(({ from, until, numbers }) => ({
    key: from,
    tick: tick.format(new Date(from)),
    name: interval === 'week' ? rangeName(name, from, until) : name.format(new Date(from)),
    value: numbers[metric],
  }))
}

/** The days of a period, the last of which is the one that its end closes. */
export function periodName(from: string, until: string, timezone: string): string {
  return rangeName(new Intl.DateTimeFormat(locale, { ...dayParts, timeZone: timezone }), from, until)
}

function rangeName(format: Intl.DateTimeFormat, from: string, until: string): string {
  return format.formatRange(new Date(from), new Date(Date.parse(until) - 1))
}
