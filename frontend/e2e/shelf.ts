import { type APIRequestContext, expect } from '@playwright/test'
import type { Program } from './program'

type Input = Record<string, unknown>

/** Fills a workspace with links and what they lie in, as the signed-in person. */
export function shelfOf(request: APIRequestContext, program: Program, slug: string) {
  async function send(query: string, variables: Input) {
    const headers = { 'Hoko-Workspace': slug }
    const answer = await request.post(`${program.url}/graphql`, { headers, data: { query, variables } })
    const { data, errors } = await answer.json()
    expect(errors).toBeUndefined()
    return data
  }

  /** The id of the collection that every workspace begins with. */
  async function collection(): Promise<string> {
    return (await send('{ collections(first: 1) { nodes { id } } }', {})).collections.nodes[0].id
  }

  /** Makes a tag, and resolves to its id. */
  async function tag(name: string, color: string): Promise<string> {
    const query = 'mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id } } }'
    return (await send(query, { input: { name, color } })).createTag.tag.id
  }

  /** Makes links, and resolves to their ids. */
  async function links(inputs: Input[]): Promise<string[]> {
    const query = 'mutation ($input: CreateLinksInput!) { createLinks(input: $input) { links { id } } }'
    const data = await send(query, { input: { links: inputs } })
    return data.createLinks.links.map((link: { id: string }) => link.id)
  }
  return { collection, tag, links }
}
