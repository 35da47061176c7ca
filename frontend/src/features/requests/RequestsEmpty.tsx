import { origin } from '../../lib/place'
import { curlSnippet, keyVariable, sampleCall } from '../../lib/snippets'
import { t } from '../../messages'
import { words as log } from '../../messages/requests'
import { Button } from '../../ui/Button'
import { CodeBlock } from '../../ui/CodeBlock'
import { EmptyState } from '../../ui/EmptyState'
import { unfiltered } from './requestsFilter'
import { useRequestsSearch } from './useRequestsSearch'

const example = curlSnippet(origin, keyVariable, sampleCall(['linksRead']))

/** Says whether there are no requests at all or only none that match, and what to do in either case. */
export function RequestsEmpty({ filtered }: { filtered: boolean }) {
  const { filter } = useRequestsSearch()
  const words = log
  if (filtered) {
    return (
      <EmptyState icon="search" title={words.noMatchTitle} hint={words.noMatchHint}>
        <Button className="mt-5" onClick={() => filter(unfiltered)}>
          {words.filters.clear}
        </Button>
      </EmptyState>
    )
  }
  return (
    <EmptyState icon="log" title={words.emptyTitle} hint={words.emptyHint}>
      <div className="mt-5 w-full max-w-xl text-start">
        <CodeBlock code={example} label={`${t.snippets.label} ${t.snippets.curl}`} />
      </div>
    </EmptyState>
  )
}
