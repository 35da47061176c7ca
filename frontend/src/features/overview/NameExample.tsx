import { origin } from '../../lib/place'
import { curlSnippet, keyVariable } from '../../lib/snippets'
import { CallTabs } from '../../ui/CallTabs'

type Props = {
  label: string
  /** The mutation that makes one out of `$input`. */
  mutation: string
  /** The path of the REST call that makes several. */
  path: string
  name: string
}

/** A call that makes something of which a name is enough, through both doors of the API. */
export function NameExample({ label, mutation, path, name }: Props) {
  const call = (path: string, body: unknown) =>
    curlSnippet(origin, keyVariable, { method: 'POST', path, body: JSON.stringify(body) })
  const graphql = call('/graphql', { query: mutation, variables: { input: { name } } })
  return <CallTabs label={label} rest={call(path, [{ name }])} graphql={graphql} />
}
