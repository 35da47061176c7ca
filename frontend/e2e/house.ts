import { type APIRequestContext, expect } from '@playwright/test'
import { happeningsOf } from './happenings'
import { usedKeys } from './key-use'
import type { Program } from './program'
import { shelfOf } from './shelf'

const partner = { name: 'مدونة سلمى', email: 'salma@example.com', phone: '+20 2 5550 0100' }

/** A workspace with something of everything, in both directions of writing. */
export async function furnish(request: APIRequestContext, program: Program) {
  const used = await usedKeys(request, program)
  const { owner, slug } = used
  await used.late.readLinks()

  async function ask(query: string, input: object = {}) {
    const headers = { 'Hoko-Workspace': slug }
    const answer = await request.post(`${program.url}/graphql`, { headers, data: { query, variables: { input } } })
    const { data, errors } = await answer.json()
    expect(errors).toBeUndefined()
    return data
  }

  const { createPartner } = await ask(
    'mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } } }',
    partner,
  )
  const partnerId: string = createPartner.partner.id
  const links = await furnishLinks(shelfOf(request, program, slug), partnerId)
  const scopes = ['linksWrite', 'collectionsRead', 'analyticsRead', 'conversionsWrite']
  const { id: keyId, secret } = await owner.createKey(slug, {
    name: 'متجر الربيع',
    scopes,
    allowedIps: ['127.0.0.0/8', '2001:db8::/32'],
  })
  const happenings = happeningsOf(request, program.url, secret)
  const click = await happenings.click(`${program.url}/spring-sale`)
  for (const shortId of ['spring-sale', 'handbook']) await happenings.click(`${program.url}/${shortId}`)
  await happenings.lead(click, 'Barbara Liskov-Zimmermann von und zu Hohenstein')
  await happenings.lead(click, 'سلمى حايك')
  await happenings.sale(click, 'سلمى حايك', 123_456)
  await happenings.stored(3)
  const { customers } = await ask('{ customers(first: 5) { nodes { id name } } }')
  const customerId: string = customers.nodes.find(({ name }: { name: string }) => name === 'سلمى حايك').id
  const [linkId = '', , endedId = '', , deletedId = '', archivedId = ''] = links
  await ask('mutation ($input: DeleteLinkInput!) { deleteLink(input: $input) { deletedId } }', { id: deletedId })
  return { ...used, keyId, partnerId, customerId, linkId, endedId, archivedId }
}

async function furnishLinks(shelf: ReturnType<typeof shelfOf>, partnerId: string) {
  const collectionId = await shelf.collection()
  const tagIds = [await shelf.tag('نشرة الربيع', 'BLUE'), await shelf.tag('Spring', 'LIME')]
  return shelf.links([
    {
      url: 'https://example.com/spring',
      collectionId,
      shortId: 'spring-sale',
      title: 'عرض الربيع',
      tagIds,
      partnerId,
      utm: { source: 'newsletter', medium: 'email', campaign: 'الربيع' },
      iosUrl: 'https://apps.example.com/app',
      geo: { DE: 'https://example.de/', EG: 'https://example.com.eg/' },
      expiresAt: '2100-01-01T00:00:00Z',
    },
    { url: 'https://www.example.com/a-long-path?with=parameters', collectionId, shortId: 'x'.repeat(64) },
    { url: 'https://example.com/old', collectionId, shortId: 'old', expiresAt: '2020-01-01T00:00:00Z' },
    { url: 'https://example.com/docs', collectionId, title: 'Documentation', shortId: 'handbook' },
    { url: 'https://example.com/lost', collectionId, title: 'عرض الشتاء', shortId: 'winter-sale' },
    { url: 'https://example.com/past', collectionId, title: 'عرض الخريف', shortId: 'autumn-sale', archived: true },
  ])
}
