import { origin } from '../../lib/place'
import { curlSnippet, keyVariable } from '../../lib/snippets'
import { words } from '../../messages/analytics'
import { Button } from '../../ui/Button'
import { CallTabs } from '../../ui/CallTabs'
import { EmptyExample } from '../../ui/EmptyExample'
import { EmptyState } from '../../ui/EmptyState'
import type { Period } from './period'
import { useAnalyticsSearch } from './useAnalyticsSearch'

const query = `query ($input: AnalyticsInput!) { analytics(input: $input) { totals { clicks leads sales } } }`

/** The same numbers through both doors of the API. */
function callsOf({ from, until, interval }: Period) {
  const variables = { input: { from, until } }
  const path = `/api/analytics?interval=${interval}&startDate=${from}&endDate=${until}`
  return {
    rest: curlSnippet(origin, keyVariable, { method: 'GET', path }),
    graphql: curlSnippet(origin, keyVariable, {
      method: 'POST',
      path: '/graphql',
      body: JSON.stringify({ query, variables }),
    }),
  }
}

/** Says whether nothing was recorded or nothing matches, and what to do in either case. */
export function AnalyticsEmpty({ period }: { period: Period }) {
  const { filters, setFilters } = useAnalyticsSearch()
  if (filters.length > 0) {
    return (
      <EmptyState icon="filter" title={words.noMatchTitle} hint={words.noMatchHint}>
        <Button className="mt-5" onClick={() => setFilters([])}>
          {words.clearFilters}
        </Button>
      </EmptyState>
    )
  }
  return (
    <EmptyExample icon="chart" title={words.emptyTitle} hint={words.emptyHint}>
      <CallTabs label={words.emptyTitle} {...callsOf(period)} />
    </EmptyExample>
  )
}
