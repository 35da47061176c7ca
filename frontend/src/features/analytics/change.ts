import type { Answer, Bucket } from './analyticsQuery'
import type { Metric } from './analyticsSearch'

/** How a number went against the previous period, and which part of that it is compared with. */
export type Change = { now: number; before: number; from: string; until: string; whole: boolean }

/**
 * Compares a period with the previous one. A period that is still running is compared as far as it has come: whole
 * points of its series with as many of the previous one, so that an unfinished day is no fall. Where these have nothing,
 * what there is lies in the rest.
 */
export function changeOf(answer: Answer, metric: Metric, now: number): Change {
  const { totals, series, previous } = answer
  const whole = {
    now: totals[metric],
    before: previous.totals[metric],
    from: previous.from,
    until: previous.until,
  }
  const over = series?.filter((bucket) => Date.parse(bucket.until) <= now) ?? []
  const former = previous.series?.slice(0, over.length) ?? []
  const last = former.at(-1)
  if (over.length === series?.length || !last || series?.length !== previous.series?.length) {
    return { ...whole, whole: true }
  }
  const part = { now: sum(over, metric), before: sum(former, metric), from: previous.from, until: last.until }
  return part.now + part.before === 0 ? { ...whole, whole: true } : { ...part, whole: false }
}

function sum(buckets: readonly Bucket[], metric: Metric): number {
  return buckets.reduce((total, { numbers }) => total + numbers[metric], 0)
}
