import type { MetricFieldsFragment } from '../../gql/graphql'
import { words } from '../../messages/analytics'
import type { Ranked } from '../../ui/chart/RankedBars'
import type { Breakdown, Shown } from './analyticsQuery'
import type { Metric } from './analyticsSearch'
import { type DimensionName, dimensions } from './dimensions'
import { type Filter, isChosen } from './filters'
import { flagOf } from './flags'
import { valueText } from './valueText'

/** What a breakdown is shown with: what is counted, what is filtered by, and what a press does. */
type Setting = {
  metric: Metric
  dimension: DimensionName
  filters: readonly Filter[]
  onPick: (value: string) => void
}

export function countOf(numbers: MetricFieldsFragment, metric: Metric): number {
  return numbers[metric] ?? 0
}

/** The rows of a breakdown: its values, then what is left over and what nothing is known of. They are everything. */
export function rowsOf(breakdown: Breakdown, setting: Setting): Ranked[] {
  const { metric, dimension, filters, onPick } = setting
  const pickable = (value: string) => ({
    chosen: isChosen(filters, dimension, value),
    onPress: () => onPick(value),
  })
  const values = breakdown.values.map((value) => ({
    key: `value-${value.value}`,
    text: valueText(dimension, value),
    picture: dimension === 'country' ? flagOf(value.value) : undefined,
    detail: value.link?.title ?? undefined,
    value: countOf(value.numbers, metric),
    ...pickable(value.value),
  }))
  const other = {
    key: 'other',
    text: words.other(breakdown.otherCount),
    value: countOf(breakdown.other, metric),
    rest: true,
  }
  const unknown = {
    key: 'unknown',
    text: words.unknown,
    value: countOf(breakdown.unknown, metric),
    rest: true,
    ...pickable(''),
  }
  return [...values.filter(isThere), ...[other, unknown].filter(isThere)]
}

/** Values that have none of what is counted would only say so. */
function isThere({ value }: Ranked): boolean {
  return value > 0
}

/** The breakdown of an answer by a dimension; undefined while it is on its way. */
export function breakdownOf({ answer }: Shown, dimension: DimensionName): Breakdown | undefined {
  return answer.breakdowns.find((one) => one.dimension === dimensions[dimension])
}
