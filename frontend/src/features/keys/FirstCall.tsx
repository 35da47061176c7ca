import { origin } from '../../lib/place'
import { curlSnippet, keyVariable, sampleCall } from '../../lib/snippets'
import { t } from '../../messages'
import { CallTabs } from '../../ui/CallTabs'

const rest = curlSnippet(origin, keyVariable, sampleCall(['linksRead']))

const graphql = curlSnippet(origin, keyVariable, {
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query: '{ links(first: 1) { totalCount nodes { shortUrl } } }' }),
})

/** The first call with a key, through both doors of the API. It reads links, and changes nothing. */
export function FirstCall() {
  return <CallTabs label={t.snippets.label} rest={rest} graphql={graphql} />
}
