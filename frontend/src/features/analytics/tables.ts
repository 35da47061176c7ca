import type { Cell } from '../../lib/csv'
import { words } from '../../messages/analytics'
import type { Breakdown, Shown } from './analyticsQuery'
import { countOf } from './breakdownRows'
import type { DimensionName } from './dimensions'
import { valueText } from './valueText'

/** The chart as a table: point by point with the previous period beside it. */
export function seriesTable({ metric, answer }: Shown): Cell[][] {
  const former = answer.previous.series ?? []
  const rows = (answer.series ?? []).map(({ from, until, numbers }, index) => {
    const before = former[index]
    return [from, until, numbers[metric], before?.from ?? '', before?.until ?? '', before?.numbers[metric] ?? '']
  })
  return [['from', 'until', metric, 'previousFrom', 'previousUntil', `previous_${metric}`], ...rows]
}

/** A breakdown as a table: the values as the server has them and as they are called, then what is left. */
export function breakdownTable(breakdown: Breakdown, dimension: DimensionName, { metric }: Shown): Cell[][] {
  const values = breakdown.values.map((value) => [
    value.value,
    valueText(dimension, value),
    countOf(value.numbers, metric),
  ])
  const rest = [
    ['', words.other(breakdown.otherCount), countOf(breakdown.other, metric)],
    ['', words.unknown, countOf(breakdown.unknown, metric)],
  ]
  return [[dimension, 'name', metric], ...[...values, ...rest].filter(([, , value]) => value !== 0)]
}
