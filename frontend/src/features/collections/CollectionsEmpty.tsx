import { origin } from '../../lib/place'
import { curlSnippet, keyVariable } from '../../lib/snippets'
import { words } from '../../messages/collections'
import { Button } from '../../ui/Button'
import { EmptyExample } from '../../ui/EmptyExample'
import { EmptyState } from '../../ui/EmptyState'
import { CallTabs } from '../overview/CallTabs'

const query =
  'mutation ($input: CreateCollectionInput!) { createCollection(input: $input) { collection { id name } } }'
const input = { name: words.collection.placeholder }
const graphql = curlSnippet(origin, keyVariable, {
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query, variables: { input } }),
})
const rest = curlSnippet(origin, keyVariable, {
  method: 'POST',
  path: '/api/collections',
  body: JSON.stringify([input]),
})

type Props = { searched: boolean; onClear: () => void }

/** Says whether there are no collections at all or only none that match, and what to do in either case. */
export function CollectionsEmpty({ searched, onClear }: Props) {
  if (searched) {
    return (
      <EmptyState icon="search" title={words.noMatchTitle} hint={words.noMatchHint}>
        <Button className="mt-5" onClick={onClear}>
          {words.clearSearch}
        </Button>
      </EmptyState>
    )
  }
  return (
    <EmptyExample icon="folder" title={words.collection.emptyTitle} hint={words.collection.emptyHint}>
      <CallTabs label={words.collection.create} rest={rest} graphql={graphql} />
    </EmptyExample>
  )
}
