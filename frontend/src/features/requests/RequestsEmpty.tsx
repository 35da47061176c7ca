import { origin } from '../../lib/place'
import { curlSnippet, keyVariable, sampleCall } from '../../lib/snippets'
import { t } from '../../messages'
import { words as log } from '../../messages/requests'
import { CodeBlock } from '../../ui/CodeBlock'
import { EmptyExample } from '../../ui/EmptyExample'
import { NoMatch } from '../../ui/NoMatch'
import { unfiltered } from './requestsFilter'
import { useRequestsSearch } from './useRequestsSearch'

const example = curlSnippet(origin, keyVariable, sampleCall(['linksRead']))

/** Says whether there are no requests at all or only none that match, and what to do in either case. */
export function RequestsEmpty({ filtered }: { filtered: boolean }) {
  const { filter } = useRequestsSearch()
  const words = log
  if (filtered) {
    return <NoMatch title={words.noMatchTitle} hint={words.noMatchHint} onClear={() => filter(unfiltered)} />
  }
  return (
    <EmptyExample icon="log" title={words.emptyTitle} hint={words.emptyHint}>
      <CodeBlock code={example} label={`${t.snippets.label} ${t.snippets.curl}`} />
    </EmptyExample>
  )
}
