import { origin } from '../../lib/place'
import { curlSnippet, keyVariable } from '../../lib/snippets'
import { t } from '../../messages'
import { words } from '../../messages/analytics'
import { Button } from '../../ui/Button'
import { CodeBlock } from '../../ui/CodeBlock'
import { EmptyExample } from '../../ui/EmptyExample'
import { EmptyState } from '../../ui/EmptyState'
import { useAnalyticsSearch } from './useAnalyticsSearch'

const question = `query($input: AnalyticsInput!) { analytics(input: $input) { totals { clicks leads sales } } }`
const range = { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' }
const example = curlSnippet(origin, keyVariable, {
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query: question, variables: { input: range } }),
})

/** Says whether nothing was recorded or nothing matches, and what to do in either case. */
export function AnalyticsEmpty() {
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
      <CodeBlock code={example} label={`${t.snippets.label} ${t.snippets.curl}`} />
    </EmptyExample>
  )
}
