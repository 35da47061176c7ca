import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AnalyticsDocument,
  type AnalyticsInput,
  type AnalyticsQuery,
  type BreakdownFieldsFragment,
  type BucketFieldsFragment,
} from '../../gql/graphql'
import { ApiError } from '../../lib/apiError'
import { send } from '../../lib/send'
import { t } from '../../messages'
import { type AnalyticsSearch, type Metric, shownOf } from './analyticsSearch'
import { dimensions, type Group, groupNames } from './dimensions'
import { filtersOf, inputOf } from './filters'
import type { Period } from './period'

/** Everything that the page shows, of one moment. */
export type Answer = NonNullable<AnalyticsQuery['analytics']>
/** An answer, and what was asked: the address may be further already while the next one is on its way. */
export type Shown = { metric: Metric; period: Period; answer: Answer }
export type Breakdown = BreakdownFieldsFragment
export type Bucket = BucketFieldsFragment

const renewal = 60_000
const listed = 10
/** Countries are coloured on the map as well, so that as many as may be are asked for. */
const listedCountries = 100

/** The numbers of a period. One question for all of them, so that they agree. The old ones stay until the new are there. */
export function analyticsQuery(workspace: string, search: AnalyticsSearch, period: Period) {
  const metric = search.metric ?? 'clicks'
  const variables = {
    input: questionOf(search, period, metric),
    clicks: metric === 'clicks',
    leads: metric === 'leads',
    sales: metric === 'sales',
  }
  return queryOptions({
    queryKey: ['analytics', workspace, variables],
    queryFn: async (): Promise<Shown> => {
      const { analytics } = await send(AnalyticsDocument, variables, workspace)
      if (!analytics) throw new ApiError(t.errors.unexpected, { code: 'UNEXPECTED' })
      return { metric, period, answer: analytics }
    },
    placeholderData: keepPreviousData,
    refetchInterval: renewal,
    staleTime: 0,
  })
}

function questionOf(search: AnalyticsSearch, period: Period, metric: Metric): AnalyticsInput {
  const { from, until, timezone, interval } = period
  return {
    from,
    until,
    timezone,
    interval: upper(interval),
    filters: inputOf(filtersOf(search)),
    breakdowns: groupNames.map((group) => breakdownOf(search, group, metric)),
  }
}

function breakdownOf(search: AnalyticsSearch, group: Group, metric: Metric) {
  const shown = shownOf(search, group)
  return {
    dimension: dimensions[shown],
    order: upper(metric),
    limit: shown === 'country' ? listedCountries : listed,
  }
}

function upper<Text extends string>(text: Text): Uppercase<Text> {
  return text.toUpperCase() as Uppercase<Text>
}
