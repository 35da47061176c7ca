import { type APIRequestContext, expect } from '@playwright/test'
import type { Program } from './program'

/** How many there are of each. */
export const total = 10_000

/** As many keys as one document may make. */
const perCall = 20
/** Changes that arrive together share a transaction, so the more of them wait, the faster it goes. */
const atOnce = 24

/** Fills a workspace with ten thousand keys and ten thousand links. */
export async function makeCrowd(request: APIRequestContext, program: Program, slug: string) {
  async function send(query: string, variables: object = {}) {
    const answer = await request.post(`${program.url}/graphql`, {
      headers: { 'Hoko-Workspace': slug },
      data: { query, variables },
    })
    const { data, errors } = await answer.json()
    expect(errors).toBeUndefined()
    return data
  }

  async function makeKeys() {
    let made = 0
    async function work() {
      while (made < total) {
        const first = made
        made += perCall
        await send(
          `mutation { ${Array.from({ length: perCall }, (_, index) => newKey(first + index)).join(' ')} }`,
        )
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
  }

  async function makeLinks() {
    const { collections } = await send('{ collections(first: 1) { nodes { id } } }')
    const lines = Array.from({ length: total }, (_, index) => `https://example.com/page/${index},Page ${index}`)
    const input = { csv: ['url,title', ...lines].join('\n'), collectionId: collections.nodes[0].id }
    const { importLinks } = await send(
      'mutation ($input: ImportLinksInput!) { importLinks(input: $input) { imported } }',
      { input },
    )
    expect(importLinks.imported).toBe(total)
  }

  await makeKeys()
  await makeLinks()
}

function newKey(index: number): string {
  return `k${index}: createApiKey(input: {name: "Key ${index}", scopes: [linksRead]}) { apiKey { id } }`
}
