import { describe, expect, test } from 'vitest'
import { canRead, curlSnippet, goSnippet, javascriptSnippet, sampleCall } from './snippets'

const origin = 'https://hoko.example'

describe('the sample call', () => {
  test('is the first read that the scopes allow', () => {
    expect(sampleCall(['analyticsRead', 'linksRead']).path).toBe('/api/links?take=1')
    expect(sampleCall(['collectionsRead']).path).toBe('/api/collections?take=1')
    expect(sampleCall(['analyticsRead', 'linksWrite']).path).toBe('/api/analytics?take=1')
  })

  test('asks who the key is when it can read nothing', () => {
    expect(canRead(['linksWrite'])).toBe(false)
    const call = sampleCall(['linksWrite'])
    expect(call).toMatchObject({ method: 'POST', path: '/graphql' })
    expect(JSON.parse(call.body ?? '')).toHaveProperty('query')
  })
})

describe('snippets', () => {
  const read = sampleCall(['linksRead'])
  const write = sampleCall(['linksWrite'])

  test('a shell sees one command', () => {
    expect(curlSnippet(origin, '$KEY', read)).toBe(
      'curl "https://hoko.example/api/links?take=1" \\\n  -H "Authorization: Bearer $KEY"',
    )
    expect(curlSnippet(origin, 'k', write).split('\n')).toHaveLength(4)
  })

  test('the JavaScript is valid, and sends what it says', async () => {
    for (const call of [read, write]) {
      const sent: unknown[] = []
      const fetch = (...request: unknown[]) => {
        sent.push(request)
        return Promise.resolve({ status: 200, json: () => Promise.resolve({}) })
      }
      const code = javascriptSnippet(origin, 'hoko_k', call)
      await new Function('fetch', 'console', `return (async () => {${code}})()`)(fetch, { log: () => undefined })
      const [url, init] = sent[0] as [string, RequestInit & { headers: Record<string, string> }]
      expect(url).toBe(origin + call.path)
      expect(init.headers.Authorization).toBe('Bearer hoko_k')
      expect(init.method ?? 'GET').toBe(call.method)
      expect(init.body).toBe(call.body)
    }
  })

  test('the Go call sets a content type only with a body', () => {
    expect(goSnippet(origin, 'k', read)).not.toContain('Content-Type')
    expect(goSnippet(origin, 'k', write)).toContain('request.Header.Set("Content-Type", "application/json")')
  })
})
