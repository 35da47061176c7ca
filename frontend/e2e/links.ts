import { type APIRequestContext, expect } from '@playwright/test'
import type { Program } from './program'

export type Link = { id: string; shortUrl: string }
export type Click = {
  id: string
  trigger: string
  url: string
  referrer: string | null
  utm: Record<string, string>
}

/** Makes a workspace with a key on the command line, and calls the API with it. */
export function linksOf(program: Program) {
  program.run('workspace', 'create', '--slug', 'acme', '--name', 'Acme')
  const key = program.run('key', 'create', '--workspace', 'acme', '--name', 'e2e', '--scopes', 'all')
  const headers = { Authorization: `Bearer ${key}` }

  async function make(request: APIRequestContext, url: string, fields: object = {}): Promise<Link> {
    const collections = await request.get(`${program.url}/api/collections`, { headers })
    const [collection] = await collections.json()
    const data = [{ url, collectionId: collection.id, ...fields }]
    const answer = await request.post(`${program.url}/api/links`, { headers, data })
    expect(answer.status(), await answer.text()).toBe(201)
    const [link] = await answer.json()
    return link
  }

  /** The clicks on a link, the first one first. */
  async function clicks(request: APIRequestContext, link: Link): Promise<Click[]> {
    const answer = await request.get(`${program.url}/api/analytics?sort=asc&linkId=${link.id}`, { headers })
    expect(answer.status()).toBe(200)
    return answer.json()
  }

  return { make, clicks }
}
