import { type APIRequestContext, expect } from '@playwright/test'

type Link = { id: string; shortUrl: string }

/** A program that calls the API with a key. */
export function clientOf(request: APIRequestContext, url: string, key: string) {
  const headers = { Authorization: `Bearer ${key}` }

  async function makeLink(destination: string): Promise<Link> {
    const collections = await request.get(`${url}/api/collections`, { headers })
    expect(collections.status()).toBe(200)
    const [collection] = await collections.json()
    expect(collection.name).toBe('Links')
    const answer = await request.post(`${url}/api/links`, {
      headers,
      data: [{ url: destination, collectionId: collection.id }],
    })
    expect(answer.status()).toBe(201)
    const [link] = await answer.json()
    return link
  }

  async function countClicks(): Promise<number> {
    const answer = await request.post(`${url}/graphql`, { headers, data: { query: '{ clicks { totalCount } }' } })
    return (await answer.json()).data.clicks.totalCount
  }

  /** Records a lead or a sale, as an integration does. */
  async function record(what: 'lead' | 'sale', event: object) {
    const answer = await request.post(`${url}/api/track/${what}`, { headers, data: event })
    expect(answer.ok(), await answer.text()).toBe(true)
  }

  const readLinks = () => request.get(`${url}/api/links?take=1`, { headers })

  return { makeLink, countClicks, record, readLinks }
}
