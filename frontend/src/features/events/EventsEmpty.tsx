import { origin } from '../../lib/place'
import { curlSnippet, keyVariable } from '../../lib/snippets'
import { words } from '../../messages/events'
import { CallTabs } from '../../ui/CallTabs'
import { EmptyExample } from '../../ui/EmptyExample'

const rest = curlSnippet(origin, keyVariable, { method: 'GET', path: '/api/analytics?take=10' })
const body = JSON.stringify({ query: 'subscription { clickRecorded { url country device } }' })
const subscription = curlSnippet(origin, keyVariable, { method: 'POST', path: '/graphql', body })
const graphql = `${subscription} \\\n  -N -H "Accept: text/event-stream"`

/** Says that nothing has happened, and how to make, read or follow the first event. */
export function EventsEmpty({ title }: { title: string }) {
  return (
    <EmptyExample icon="pulse" title={title} hint={words.emptyHint}>
      <CallTabs label={title} rest={rest} graphql={graphql} />
    </EmptyExample>
  )
}
