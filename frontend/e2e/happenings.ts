import { type APIRequestContext, expect } from '@playwright/test'
import { clientOf } from './client'

/** A person's browser: bots are not counted. */
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

/** A workspace in which something happens when a test says so. */
export function happeningsOf(request: APIRequestContext, url: string, key: string) {
  const client = clientOf(request, url, key)

  async function send(query: string, input: object) {
    const headers = { Authorization: `Bearer ${key}` }
    const answer = await request.post(`${url}/graphql`, { headers, data: { query, variables: { input } } })
    const { data, errors } = await answer.json()
    expect(errors).toBeUndefined()
    return data
  }

  /** Visits a short URL, and resolves to the id of the click. */
  async function click(shortUrl: string): Promise<string> {
    const answer = await request.get(shortUrl, {
      maxRedirects: 0,
      headers: { Referer: 'https://news.example.com/', 'User-Agent': userAgent },
    })
    expect(answer.status()).toBe(302)
    return new URL(answer.headers().location ?? '').searchParams.get('hoko_id') ?? ''
  }

  async function lead(clickId: string, customer: string) {
    await send('mutation ($input: TrackLeadInput!) { trackLead(input: $input) { lead { id } } }', {
      clickId,
      eventName: 'Sign-up',
      customerExternalId: customer,
      customerName: customer,
    })
  }

  async function sale(clickId: string, customer: string, amount: number) {
    await send('mutation ($input: TrackSaleInput!) { trackSale(input: $input) { sale { id } } }', {
      clickId,
      amount,
      customerExternalId: customer,
      customerName: customer,
    })
  }

  /** Waits until so many clicks are in the database, where questions find them. */
  const stored = (count: number) => expect.poll(client.countClicks).toBe(count)

  return { makeLink: client.makeLink, click, lead, sale, stored }
}
