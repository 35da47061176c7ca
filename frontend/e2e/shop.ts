import { type APIRequestContext, expect } from '@playwright/test'
import { consoleOf } from './console'
import { type Program, startProgram } from './program'

/** A workspace in which somebody sold something: a partner, a link of the partner, and customers who came over it. */
export type Shop = {
  program: Program
  slug: string
  /** The owner's session. */
  session: Awaited<ReturnType<APIRequestContext['storageState']>>
  partnerId: string
}

const browser =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

type NewContext = (options: { userAgent: string }) => Promise<APIRequestContext>

/** Opens the shop, by the API alone. */
export async function openShop(newContext: NewContext): Promise<Shop> {
  const program = await startProgram()
  const request = await newContext({ userAgent: browser })
  const owner = consoleOf(request, program)
  const slug = await owner.setUp()
  const { secret } = await owner.createKey(slug, {
    name: 'Shop',
    scopes: ['linksWrite', 'collectionsRead', 'partnersWrite', 'conversionsWrite'],
  })
  const session = await request.storageState()
  const send = senderOf(request, program, secret)
  const { createPartner } = await send(
    'mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } } }',
    { name: 'Grace’s blog', email: 'grace@example.com', phone: '+1 555 0100' },
  )
  const partnerId = createPartner.partner.id
  const visit = await linkOf(request, send, partnerId)
  await sell(send, visit)
  await request.dispose()
  return { program, slug, session, partnerId }
}

type Send = ReturnType<typeof senderOf>

/** Asks as a program with a key. */
function senderOf(request: APIRequestContext, program: Program, key: string) {
  return async (query: string, input: object = {}) => {
    const answer = await request.post(`${program.url}/graphql`, {
      headers: { Authorization: `Bearer ${key}` },
      data: { query, variables: { input } },
    })
    const { data, errors } = await answer.json()
    expect(errors).toBeUndefined()
    return data
  }
}

/** Makes a link of the partner, and resolves to what visits it and reads the click's id. */
async function linkOf(request: APIRequestContext, send: Send, partnerId: string) {
  const { collections } = await send('{ collections(first: 1) { nodes { id } } }')
  const { createLink } = await send(
    'mutation ($input: CreateLinkInput!) { createLink(input: $input) { link { shortUrl } } }',
    { url: 'http://localhost/landing', collectionId: collections.nodes[0].id, shortId: 'spring', partnerId },
  )
  return async () => {
    const answer = await request.get(createLink.link.shortUrl, { maxRedirects: 0 })
    return new URL(answer.headers().location ?? '').searchParams.get('hoko_id')
  }
}

const trackLead = 'mutation ($input: TrackLeadInput!) { trackLead(input: $input) { lead { id } } }'
const trackSale = 'mutation ($input: TrackSaleInput!) { trackSale(input: $input) { sale { id } } }'

async function sell(send: Send, visit: () => Promise<string | null>) {
  const people = [
    ['user-1', 'Ada Byron', 'ada@byron.example.com'],
    ['user-2', 'سلمى حايك', null],
    ['user-3', 'Barbara Liskov-Zimmermann von und zu Hohenstein', 'barbara@example.com'],
  ] as const
  for (const [customerExternalId, customerName, customerEmail] of people) {
    await send(trackLead, {
      clickId: await visit(),
      eventName: 'Sign up',
      customerExternalId,
      customerName,
      customerEmail,
      metadata: { plan: 'trial' },
    })
  }
  const ada = { customerExternalId: 'user-1', customerName: 'Ada Byron' }
  await send(trackSale, { ...ada, amount: 4900, currency: 'eur', invoiceId: 'invoice-1' })
  await send(trackSale, { ...ada, amount: 12000, currency: 'jpy', eventName: 'Upgrade' })
}
