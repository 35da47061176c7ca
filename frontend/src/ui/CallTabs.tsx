import { t } from '../messages'
import { CodeBlock } from './CodeBlock'
import { Tabs } from './Tabs'

type Props = { label: string; rest: string; graphql: string }

/** The same call through both doors of the API. */
export function CallTabs({ label, rest, graphql }: Props) {
  const { snippets } = t
  return (
    <Tabs
      label={label}
      tabs={[
        { value: 'rest', text: snippets.rest, content: <CodeBlock label={snippets.rest} code={rest} /> },
        {
          value: 'graphql',
          text: snippets.graphql,
          content: <CodeBlock label={snippets.graphql} code={graphql} />,
        },
      ]}
    />
  )
}
