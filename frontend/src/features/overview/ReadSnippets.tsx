import { origin } from '../../lib/place'
import { curlSnippet, keyVariable } from '../../lib/snippets'
import { words } from '../../messages/overview'
import { CallTabs } from '../../ui/CallTabs'

const query = '{ clicks(first: 10) { totalCount nodes { createdAt country device browser } } }'

const rest = curlSnippet(origin, keyVariable, { method: 'GET', path: '/api/analytics?take=10' })

const graphql = curlSnippet(origin, keyVariable, {
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query }),
})

/** How a program reads the clicks that the page counts. */
export function ReadSnippets() {
  return (
    <section className="card flex min-w-0 flex-col gap-3 p-5">
      <div>
        <h2 className="font-semibold">{words.read.title}</h2>
        <p className="mt-1 text-pretty text-muted">{words.read.hint}</p>
      </div>
      <CallTabs label={words.read.title} rest={rest} graphql={graphql} />
    </section>
  )
}
