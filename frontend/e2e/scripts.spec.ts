import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { type Click, type Link, linksOf } from './links'
import { type Program, startProgram } from './program'
import { startWebsite, type Website } from './website'

const days = 24 * 60 * 60

let program: Program
let links: ReturnType<typeof linksOf>
let shop: Website
let stranger: Website

test.beforeAll(async () => {
  program = await startProgram()
  links = linksOf(program)
  shop = await startWebsite('localhost')
  stranger = await startWebsite('127.0.0.1')
})

test.afterAll(async () => {
  shop.stop()
  stranger.stop()
  await program.stop()
})

const scriptOf = (address: string) => `<script src="${address}"></script>`
const embedded = (link: Link) => scriptOf(`${link.shortUrl}/analytics.js`)
const idOf = (page: Page) => new URL(page.url()).searchParams.get('hoko_id')

async function cookie(context: BrowserContext) {
  const cookies = await context.cookies([shop.url])
  return cookies.find(({ name }) => name === 'hoko_id')
}

/** Opens a page and waits until its scripts have nothing more to send. */
async function open(page: Page, url: string) {
  await page.goto(url)
  await page.waitForLoadState('networkidle')
}

test('a redirect leaves its click in a cookie, and a later one replaces it', async ({
  page,
  context,
  request,
}) => {
  shop.page.head = scriptOf(`${program.url}/analytics.js`)
  const link = await links.make(request, `${shop.url}/landing?color=red#sizes`)
  await open(page, link.shortUrl)
  await expect(page).toHaveURL(/\/landing\?color=red&hoko_id=[\da-f-]{36}#sizes$/)
  const first = await cookie(context)
  expect(first).toMatchObject({ value: idOf(page), path: '/', sameSite: 'Lax', secure: false, httpOnly: false })
  expect(Math.abs((first?.expires ?? 0) - Date.now() / 1000 - 90 * days)).toBeLessThan(60)

  await open(page, `${shop.url}/elsewhere?hoko_id=nonsense&x=hoko_id=1`)
  expect(await cookie(context)).toMatchObject({ value: first?.value })
  await open(page, link.shortUrl)
  expect(idOf(page)).not.toBe(first?.value)
  expect(await cookie(context)).toMatchObject({ value: idOf(page) })
})

test('an embedded script records a click, and keeps the first one', async ({ page, context, request }) => {
  const link = await links.make(request, `${shop.url}/landing`)
  shop.page.head = embedded(link)
  await open(page, `${shop.url}/shoes?utm_source=news&referral=ada&token=secret`)
  const [click] = await expectClicks(() => links.clicks(request, link), 1)
  expect(click).toMatchObject({ trigger: 'embed', url: `${shop.url}/shoes`, referrer: null })
  expect(click?.utm).toMatchObject({ source: 'news', referral: 'ada', medium: null })
  expect(await cookie(context)).toMatchObject({ value: click?.id, path: '/', sameSite: 'Lax' })

  await page.evaluate(() => location.assign('/second'))
  await page.waitForURL('**/second')
  await page.waitForLoadState('networkidle')
  const [, second] = await expectClicks(() => links.clicks(request, link), 2)
  expect(second).toMatchObject({
    url: `${shop.url}/second`,
    referrer: expect.stringContaining(`${shop.url}/shoes`),
  })
  expect(await cookie(context)).toMatchObject({ value: click?.id })
})

test('an embedded script counts no visit that a redirect has counted', async ({ page, context, request }) => {
  const link = await links.make(request, `${shop.url}/landing`)
  shop.page.head = embedded(link)
  await open(page, `${shop.url}/before`)
  await expectClicks(() => links.clicks(request, link), 1)
  await open(page, link.shortUrl)
  const [, click] = await expectClicks(() => links.clicks(request, link), 2)
  expect(click).toMatchObject({ trigger: 'link', id: idOf(page) })
  expect(await cookie(context)).toMatchObject({ value: click?.id })
})

test('an embedded script does nothing on the website of a stranger', async ({ page, context, request }) => {
  const link = await links.make(request, `${shop.url}/landing`)
  stranger.page.head = embedded(link)
  const served = page.waitForResponse(`${link.shortUrl}/analytics.js`)
  await open(page, `${stranger.url}/?hoko_id=0190a7c0-0000-7000-8000-000000000001`)
  const response = await served
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('text/javascript; charset=utf-8')
  expect(await response.text()).not.toContain('fetch')
  expect(await context.cookies([stranger.url])).toEqual([])
  expect(await links.clicks(request, link)).toEqual([])
})

test('scripts fit a strict policy, leave no globals and report from no-referrer pages', async ({
  page,
  request,
}) => {
  const link = await links.make(request, `${shop.url}/landing`)
  await open(page, `${shop.url}/`)
  shop.page.head = ''
  await open(page, `${shop.url}/bare`)
  const bare = await page.evaluate(() => Object.getOwnPropertyNames(window).sort())
  shop.page.head = `<meta name="referrer" content="no-referrer">
    <script src="${program.url}/analytics.js"></script>
    <script referrerpolicy="origin" async src="${link.shortUrl}/analytics.js"></script>`
  shop.page.policy = `default-src 'none'; img-src data:; script-src ${program.url}; connect-src ${program.url}`
  try {
    await open(page, `${shop.url}/strict`)
    expect(await page.evaluate(() => Object.getOwnPropertyNames(window).sort())).toEqual(bare)
    await expectClicks(() => links.clicks(request, link), 1)
  } finally {
    shop.page.policy = ''
  }
})

async function expectClicks(read: () => Promise<Click[]>, count: number): Promise<Click[]> {
  await expect.poll(async () => (await read()).length).toBe(count)
  return read()
}
