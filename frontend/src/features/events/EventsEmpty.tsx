import { origin } from '../../lib/place'
import { curlSnippet, keyVariable } from '../../lib/snippets'
import { t } from '../../messages'
import { words } from '../../messages/events'
import { CodeBlock } from '../../ui/CodeBlock'
import { EmptyState } from '../../ui/EmptyState'

const body = JSON.stringify({ query: 'subscription { clickRecorded { url country device } }' })
const call = { method: 'POST', path: '/graphql', body } as const
const example = `${curlSnippet(origin, keyVariable, call)} \\\n  -N -H "Accept: text/event-stream"`

/** Says that nothing has happened, and how to make or follow the first event. */
export function EventsEmpty({ title }: { title: string }) {
  return (
    <EmptyState icon="pulse" title={title} hint={words.emptyHint}>
      <div className="mt-5 w-full max-w-xl text-start">
        <CodeBlock code={example} label={`${t.snippets.label} ${t.snippets.curl}`} />
      </div>
    </EmptyState>
  )
}
