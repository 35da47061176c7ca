import { textOf } from '../../lib/searchText'
import { isZone, parseDay } from '../../lib/zone'
import { type DimensionName, dimensionNames, type Group, groupNames, groups } from './dimensions'
import { type FilterSearch, filterSearch, filtersOf } from './filters'

export const ranges = ['24h', '7d', '30d', '90d', '52w'] as const
export const metrics = ['clicks', 'leads', 'sales'] as const
export const intervals = ['hour', 'day', 'week', 'month'] as const

export type Range = (typeof ranges)[number]
export type Metric = (typeof metrics)[number]
export type Interval = (typeof intervals)[number]

/** What the address of the page of analytics may say. All of it is optional; filters stand under their dimension. */
export type AnalyticsSearch = FilterSearch & {
  metric?: Metric
  range?: Range
  /** The first and the last day of a range of one's own, both of which belong to it. */
  from?: string
  to?: string
  /** The time zone by its IANA name. */
  tz?: string
  interval?: Interval
  /** The dimensions that the groups show, separated by commas, unless they show their first. */
  show?: string
}

export const defaultRange: Range = '30d'

/** Reads the address: whatever it says that makes no sense is left out. */
export function parseAnalyticsSearch(search: Record<string, unknown>): AnalyticsSearch {
  const from = parseDay(textOf(search.from))
  const to = parseDay(textOf(search.to))
  const zone = textOf(search.tz)
  const ordered = from && to && from <= to
  return {
    metric: metrics.find((one) => one === search.metric),
    range: ordered ? undefined : ranges.find((one) => one === search.range),
    from: ordered ? from : undefined,
    to: ordered ? to : undefined,
    tz: zone && isZone(zone) ? zone : undefined,
    interval: intervals.find((one) => one === search.interval),
    show: joinShown(splitShown(textOf(search.show))),
    ...filterSearch(filtersOf(textsOf(search))),
  }
}

function textsOf(search: Record<string, unknown>): FilterSearch {
  return Object.fromEntries(dimensionNames.map((name) => [name, textOf(search[name])]))
}

function splitShown(list: string | undefined): DimensionName[] {
  const names = (list ?? '').split(',')
  return groupNames.flatMap((group) => {
    const [first, ...others]: readonly DimensionName[] = groups[group]
    const shown = others.find((name) => names.includes(name))
    return shown && shown !== first ? [shown] : []
  })
}

function joinShown(names: readonly DimensionName[]): string | undefined {
  return names.length ? names.join(',') : undefined
}

/** The dimension that a group shows. */
export function shownOf(search: AnalyticsSearch, group: Group): DimensionName {
  const members: readonly DimensionName[] = groups[group]
  return splitShown(search.show).find((name) => members.includes(name)) ?? groups[group][0]
}

/** What the address says once a group shows another dimension. */
export function withShown(search: AnalyticsSearch, group: Group, dimension: DimensionName): string | undefined {
  const members: readonly DimensionName[] = groups[group]
  const others = splitShown(search.show).filter((name) => !members.includes(name))
  return joinShown(splitShown([...others, dimension].join(',')))
}
