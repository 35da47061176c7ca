import { origin } from '../../lib/place'
import { curlSnippet, keyVariable } from '../../lib/snippets'
import { words } from '../../messages/overview'
import { CallTabs } from '../../ui/CallTabs'

const destination = 'https://example.com/'
const mutation = 'mutation ($input: CreateLinkInput!) { createLink(input: $input) { link { shortUrl } } }'

/** Two calls that make a link in this workspace as they stand, once the key is in the variable. */
export function LinkSnippets({ collectionId }: { collectionId: string | undefined }) {
  const input = { url: destination, collectionId: collectionId ?? words.steps.link.collection }
  const rest = curlSnippet(origin, keyVariable, {
    method: 'POST',
    path: '/api/links',
    body: JSON.stringify([input]),
  })
  const graphql = curlSnippet(origin, keyVariable, {
    method: 'POST',
    path: '/graphql',
    body: JSON.stringify({ query: mutation, variables: { input } }),
  })
  return <CallTabs label={words.steps.link.title} rest={rest} graphql={graphql} />
}
