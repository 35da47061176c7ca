import { addDays, type Day, dayIn, daysBetween, mondayOf, startOfDay } from '../../lib/zone'
import { type AnalyticsSearch, defaultRange, type Interval, intervals } from './analyticsSearch'

/** The time that the page is about. */
export type Period = {
  from: string
  until: string
  timezone: string
  interval: Interval
  /** The intervals that it can be divided into. */
  intervals: readonly Interval[]
}

const oneHour = 3_600_000
const mostDays = 5 * 365
const daysOf = { '7d': 7, '30d': 30, '90d': 90 } as const

/**
 * The time that an address is about, by the clocks of the zone that it names, or else of the workspace's. Presets end with
 * the current hour, day or week, so that what they are compared with has the same hours, weekdays and weeks.
 */
export function periodOf(search: AnalyticsSearch, zone: string, now: number): Period {
  const timezone = search.tz ?? zone
  const { from, until, days } = boundsOf(search, timezone, now)
  const possible = intervals.filter((interval) => fits(interval, days))
  return {
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
    timezone,
    interval: possible.find((interval) => interval === search.interval) ?? usual(days),
    intervals: possible,
  }
}

function boundsOf({ range = defaultRange, from, to }: AnalyticsSearch, zone: string, now: number) {
  if (from && to) {
    const last = daysBetween(from, to) < mostDays ? to : addDays(from, mostDays - 1)
    return wholeDays(zone, from, addDays(last, 1))
  }
  if (range === '24h') {
    const until = (Math.floor(now / oneHour) + 1) * oneHour
    return { from: until - 24 * oneHour, until, days: 1 }
  }
  const today = dayIn(zone, now)
  if (range === '52w') {
    const monday = mondayOf(today)
    return wholeDays(zone, addDays(monday, -51 * 7), addDays(monday, 7))
  }
  return wholeDays(zone, addDays(today, 1 - daysOf[range]), addDays(today, 1))
}

function wholeDays(zone: string, from: Day, until: Day) {
  return { from: startOfDay(zone, from), until: startOfDay(zone, until), days: daysBetween(from, until) }
}

/** Whether a number of days can be shown by an interval: with several points, and not with too many. */
function fits(interval: Interval, days: number): boolean {
  const least = { hour: 1, day: 2, week: 14, month: 60 }[interval]
  const most = { hour: 31, day: 731, week: mostDays, month: mostDays }[interval]
  return days >= least && days <= most
}

function usual(days: number): Interval {
  if (days <= 2) return 'hour'
  if (days <= 92) return 'day'
  return days <= 731 ? 'week' : 'month'
}
