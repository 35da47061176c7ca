import { getRouteApi } from '@tanstack/react-router'
import { origin } from '../../lib/place'
import { curlSnippet, keyVariable, sampleCall } from '../../lib/snippets'
import { t } from '../../messages'
import { keyWords } from '../../messages/keys'
import { Button } from '../../ui/Button'
import { CodeBlock } from '../../ui/CodeBlock'
import { EmptyState } from '../../ui/EmptyState'

const route = getRouteApi('/$slug/settings/api-keys')
const example = curlSnippet(origin, keyVariable, sampleCall(['linksRead']))

/** Says whether there are no keys at all or only none that match, and what to do in either case. */
export function KeysEmpty({ filtered }: { filtered: boolean }) {
  const navigate = route.useNavigate()
  if (filtered) {
    const clear = () => navigate({ search: {}, replace: true })
    return (
      <EmptyState icon="search" title={keyWords.list.noMatchTitle} hint={keyWords.list.noMatchHint}>
        <Button className="mt-5" onClick={clear}>
          {keyWords.list.clearFilters}
        </Button>
      </EmptyState>
    )
  }
  return (
    <EmptyState icon="key" title={keyWords.list.emptyTitle} hint={keyWords.list.emptyHint}>
      <div className="mt-5 w-full max-w-xl text-start">
        <CodeBlock code={example} label={`${t.snippets.label} ${t.snippets.curl}`} />
      </div>
    </EmptyState>
  )
}
