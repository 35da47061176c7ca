import { origin } from '../../lib/place'
import { curlSnippet, keyVariable } from '../../lib/snippets'
import { t } from '../../messages'
import { words } from '../../messages/partners'
import { CodeBlock } from '../../ui/CodeBlock'
import { EmptyExample } from '../../ui/EmptyExample'

const example = curlSnippet(origin, keyVariable, {
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({
    query: 'mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } } }',
    variables: { input: { name: words.form.namePlaceholder } },
  }),
})

/** Says what partners are for, with a call to copy. */
export function PartnersEmpty() {
  return (
    <EmptyExample icon="partner" title={words.empty.title} hint={words.empty.hint}>
      <CodeBlock code={example} label={`${t.snippets.label} ${t.snippets.curl}`} />
    </EmptyExample>
  )
}
