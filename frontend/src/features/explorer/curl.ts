import { origin } from '../../lib/place'
import { keyVariable } from '../../lib/snippets'

/** The call as a program would make it with a key, for a shell. */
export function curlOf(document: string, variables: Record<string, unknown> | undefined): string {
  return [
    `curl "${origin}/graphql"`,
    `-H "Authorization: Bearer ${keyVariable}"`,
    '-H "Content-Type: application/json"',
    `-d ${quoted(JSON.stringify({ query: document, variables }))}`,
  ].join(' \\\n  ')
}

/** A text that a shell takes as it is. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
