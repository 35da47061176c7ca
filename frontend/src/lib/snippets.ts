import type { Scope } from '../gql/graphql'

/** A request that shows a key at work. */
export type SampleCall = { method: 'GET' | 'POST'; path: string; body?: string }

const reads: readonly (readonly [Scope, string])[] = [
  ['linksRead', '/api/links?take=1'],
  ['collectionsRead', '/api/collections?take=1'],
  ['analyticsRead', '/api/analytics?take=1'],
]

const whoAmI: SampleCall = {
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query: '{ viewer { apiKey { name scopes } } }' }),
}

/** Stands for a key in examples, as a shell's variable. */
export const keyVariable = '$KEY'

/** The first read that the scopes allow; a key that cannot read asks who it is, which every key may. */
export function sampleCall(scopes: readonly Scope[]): SampleCall {
  const read = reads.find(([scope]) => scopes.includes(scope))
  return read ? { method: 'GET', path: read[1] } : whoAmI
}

/** Whether the sample call reads data, or only asks who the key is. */
export function canRead(scopes: readonly Scope[]): boolean {
  return reads.some(([scope]) => scopes.includes(scope))
}

export function curlSnippet(origin: string, key: string, call: SampleCall): string {
  const lines = [`curl "${origin}${call.path}"`, `-H "Authorization: Bearer ${key}"`]
  if (call.body) lines.push('-H "Content-Type: application/json"', `-d '${call.body}'`)
  return lines.join(' \\\n  ')
}

export function javascriptSnippet(origin: string, key: string, call: SampleCall): string {
  const headers = [`    Authorization: 'Bearer ${key}',`]
  if (call.body) headers.push(`    'Content-Type': 'application/json',`)
  return [
    `const response = await fetch('${origin}${call.path}', {`,
    ...(call.method === 'GET' ? [] : [`  method: '${call.method}',`]),
    '  headers: {',
    ...headers,
    '  },',
    ...(call.body ? [`  body: '${call.body}',`] : []),
    '})',
    'console.log(response.status, await response.json())',
  ].join('\n')
}

export function goSnippet(origin: string, key: string, call: SampleCall): string {
  const body = call.body ? `strings.NewReader(\`${call.body}\`)` : 'nil'
  return [
    `request, err := http.NewRequest("${call.method}", "${origin}${call.path}", ${body})`,
    'if err != nil {',
    '\tlog.Fatal(err)',
    '}',
    `request.Header.Set("Authorization", "Bearer ${key}")`,
    ...(call.body ? ['request.Header.Set("Content-Type", "application/json")'] : []),
    'response, err := http.DefaultClient.Do(request)',
    'if err != nil {',
    '\tlog.Fatal(err)',
    '}',
    'defer response.Body.Close()',
    'io.Copy(os.Stdout, response.Body)',
  ].join('\n')
}
