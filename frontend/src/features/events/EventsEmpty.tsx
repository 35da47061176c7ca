import { origin } from '../../lib/place'
import { curlSnippet, keyVariable } from '../../lib/snippets'
import { t } from '../../messages'
import { words } from '../../messages/events'
import { CodeBlock } from '../../ui/CodeBlock'
import { EmptyExample } from '../../ui/EmptyExample'

const body = JSON.stringify({ query: 'subscription { clickRecorded { url country device } }' })
const call = { method: 'POST', path: '/graphql', body } as const
const example = `${curlSnippet(origin, keyVariable, call)} \\\n  -N -H "Accept: text/event-stream"`

/** Says that nothing has happened, and how to make or follow the first event. */
export function EventsEmpty({ title }: { title: string }) {
  return (
    <EmptyExample icon="pulse" title={title} hint={words.emptyHint}>
      <CodeBlock code={example} label={`${t.snippets.label} ${t.snippets.curl}`} />
    </EmptyExample>
  )
}
