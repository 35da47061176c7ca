import { origin } from '../../lib/place'
import { curlSnippet, keyVariable } from '../../lib/snippets'
import { words } from '../../messages/overview'
import { CallTabs } from '../../ui/CallTabs'

const mutation = 'mutation ($input: TrackLeadInput!) { trackLead(input: $input) { lead { id } } }'

/** Two calls that record a lead of a click as they stand, once the key is in the variable. */
export function LeadSnippets({ clickId }: { clickId: string | undefined }) {
  const { title, click, event, customer } = words.steps.lead
  const input = {
    clickId: clickId ?? click,
    eventName: event,
    customerExternalId: 'user-1001',
    customerName: customer,
  }
  const rest = curlSnippet(origin, keyVariable, {
    method: 'POST',
    path: '/api/track/lead',
    body: JSON.stringify(input),
  })
  const graphql = curlSnippet(origin, keyVariable, {
    method: 'POST',
    path: '/graphql',
    body: JSON.stringify({ query: mutation, variables: { input } }),
  })
  return <CallTabs label={title} rest={rest} graphql={graphql} />
}
