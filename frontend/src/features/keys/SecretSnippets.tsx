import { origin } from '../../lib/place'
import { curlSnippet, goSnippet, javascriptSnippet, sampleCall } from '../../lib/snippets'
import { t } from '../../messages'
import { keyWords } from '../../messages/keys'
import { CodeBlock } from '../../ui/CodeBlock'
import { Tabs } from '../../ui/Tabs'
import type { ApiKey } from './keysQuery'

type Props = { apiKey: ApiKey; secret: string }

/** Calls that work as they stand: this server, this key, and something that the key may do. */
export function SecretSnippets({ apiKey, secret }: Props) {
  const call = sampleCall(apiKey.scopes)
  const { snippets } = t
  const block = (name: string, code: string) => <CodeBlock label={`${snippets.label} ${name}`} code={code} />
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h3 className="text-sm font-medium">{keyWords.secret.callTitle}</h3>
      <Tabs
        label={keyWords.secret.callTitle}
        tabs={[
          { value: 'curl', text: snippets.curl, content: block(snippets.curl, curlSnippet(origin, secret, call)) },
          {
            value: 'javascript',
            text: snippets.javascript,
            content: block(snippets.javascript, javascriptSnippet(origin, secret, call)),
          },
          { value: 'go', text: snippets.go, content: block(snippets.go, goSnippet(origin, secret, call)) },
        ]}
      />
    </section>
  )
}
