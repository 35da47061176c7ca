import { origin } from '../../lib/place'
import { curlSnippet, keyVariable } from '../../lib/snippets'
import { t } from '../../messages'
import { words } from '../../messages/customers'
import { CodeBlock } from '../../ui/CodeBlock'
import { EmptyExample } from '../../ui/EmptyExample'
import { Tabs } from '../../ui/Tabs'

const lead = { clickId: '…', eventName: 'Sign up', customerExternalId: 'user-1', customerName: 'Ada Lovelace' }

const rest = curlSnippet(origin, keyVariable, {
  method: 'POST',
  path: '/api/track/lead',
  body: JSON.stringify(lead),
})

const graphql = curlSnippet(origin, keyVariable, {
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({
    query: 'mutation ($input: TrackLeadInput!) { trackLead(input: $input) { customer { id } } }',
    variables: { input: lead },
  }),
})

/** Says how customers come into being, with calls to copy. */
export function CustomersEmpty() {
  const example = (text: string, code: string) => ({
    value: text,
    text,
    content: <CodeBlock code={code} label={`${t.snippets.label} ${text}`} />,
  })
  return (
    <EmptyExample icon="people" title={words.empty.title} hint={words.empty.hint}>
      <Tabs
        label={t.snippets.label}
        tabs={[example(t.snippets.rest, rest), example(t.snippets.graphql, graphql)]}
      />
    </EmptyExample>
  )
}
