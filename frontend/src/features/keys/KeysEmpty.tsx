import { getRouteApi } from '@tanstack/react-router'
import { origin } from '../../lib/place'
import { curlSnippet, keyVariable, sampleCall } from '../../lib/snippets'
import { t } from '../../messages'
import { keyWords } from '../../messages/keys'
import { CodeBlock } from '../../ui/CodeBlock'
import { EmptyExample } from '../../ui/EmptyExample'
import { NoMatch } from '../../ui/NoMatch'

const route = getRouteApi('/$slug/settings/api-keys')
const example = curlSnippet(origin, keyVariable, sampleCall(['linksRead']))

/** Says whether there are no keys at all or only none that match, and what to do in either case. */
export function KeysEmpty({ filtered }: { filtered: boolean }) {
  const navigate = route.useNavigate()
  if (filtered) {
    const clear = () => navigate({ search: {}, replace: true })
    return <NoMatch title={keyWords.list.noMatchTitle} hint={keyWords.list.noMatchHint} onClear={clear} />
  }
  return (
    <EmptyExample icon="key" title={keyWords.list.emptyTitle} hint={keyWords.list.emptyHint}>
      <CodeBlock code={example} label={`${t.snippets.label} ${t.snippets.curl}`} />
    </EmptyExample>
  )
}
