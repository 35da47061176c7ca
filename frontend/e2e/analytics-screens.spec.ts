import type { Page } from '@playwright/test'
import { consoleOf } from './console'
import { expect, test } from './fixtures'
import { happeningsOf } from './happenings'
import { closeTop } from './looks'
import { type Program, startProgram } from './program'
import { visitOf } from './visit'

let program: Program
let slug = ''
let session: Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>

test.beforeAll(async ({ playwright }) => {
  program = await startProgram()
  const request = await playwright.request.newContext()
  const owner = consoleOf(request, program)
  slug = await owner.setUp()
  session = await request.storageState()
  const scopes = ['linksWrite', 'collectionsRead', 'analyticsRead', 'conversionsWrite']
  const { secret } = await owner.createKey(slug, { name: 'e2e', scopes })
  const happenings = happeningsOf(request, program.url, secret)
  const link = await happenings.makeLink('http://localhost/a-destination-whose-address-is-rather-long/and-longer')
  const click = await happenings.click(link.shortUrl)
  await happenings.lead(click, 'Barbara Liskov-Zimmermann von und zu Hohenstein')
  await happenings.sale(click, 'سلمى حايك', 123_456)
  await request.dispose()
})

test.afterAll(async () => {
  await program.stop()
})

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
test.use({ storageState: ({}, use) => use(session) })

test('analytics', async ({ page }) => {
  const { show } = visitOf(page, 'en')
  await open(page, 'analytics?metric=leads&trigger=link&country=!~')
  await expect(page.getByRole('heading', { name: 'Nothing matches these filters' })).toBeVisible()
  await show('analytics-nothing')
  await open(page, 'analytics?metric=leads&trigger=link')
  await expect(page.getByRole('heading', { name: 'From click to sale' })).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await show('analytics')
  await page.getByRole('heading', { name: 'From click to sale' }).scrollIntoViewIfNeeded()
  await show('analytics-end')
  await page.getByRole('button', { name: /^Dates/ }).click()
  await expect(page.getByRole('dialog', { name: 'Dates' })).toBeVisible()
  await show('analytics-dates')
  await closeTop(page)
  await open(page, 'analytics?from=2026-01-01&to=2026-01-31')
  await expect(page.getByRole('heading', { name: 'Nothing was recorded in this period' })).toBeVisible()
  await show('analytics-empty')
})

test('events', async ({ page }) => {
  const { show } = visitOf(page, 'en')
  await open(page, 'events')
  await expect(page.getByRole('list', { name: 'As it happens' }).getByRole('listitem')).toHaveCount(3)
  await show('events')
  await page.getByRole('button', { name: /^Sale: / }).click()
  const chain = page.getByRole('dialog').getByRole('list')
  await chain.getByRole('listitem').last().scrollIntoViewIfNeeded()
  await expect(chain.getByRole('listitem')).toHaveCount(3)
  await show('event')
  await open(page, 'events?history=clicks')
  await expect(page.getByText('1 event', { exact: true })).toBeVisible()
  await show('events-history')
})

async function open(page: Page, place: string) {
  await page.goto(`${program.url}/admin/${slug}/${place}`)
}
