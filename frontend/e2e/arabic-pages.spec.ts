import type { BrowserContext, Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { furnish } from './house'
import { closeTop } from './looks'
import { type Program, startProgram } from './program'
import { visitOf } from './visit'
import { saying, wordsIn } from './words'

const { analytics, audit, customers, events, general, keyLife, keys, links, partners, recent, requests } =
  wordsIn.ar
const { collection, tag } = wordsIn.ar.collections
const { cancel, remove, save } = wordsIn.ar.common.common

let program: Program
let house: Awaited<ReturnType<typeof furnish>>
let session: Awaited<ReturnType<BrowserContext['storageState']>>

test.beforeAll(async ({ playwright }) => {
  program = await startProgram()
  const request = await playwright.request.newContext()
  house = await furnish(request, program)
  session = await request.storageState()
  await request.dispose()
})

test.afterAll(() => program.stop())

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
test.use({ locale: 'ar-EG', storageState: ({}, use) => use(session) })

test('links', async ({ page }) => {
  const { show, showEach } = visitOf(page, 'ar')
  await open(page, 'links')
  await expect(page.getByText(links.total(5), { exact: true })).toBeVisible()
  await show('links')
  const menu = page.getByRole('button', { name: saying(links.actionsFor, 'spring-sale') })
  await showEach(
    'menu-link',
    () => menu.click(),
    () => closeTop(page),
  )
  await page.getByLabel(saying(links.bulk.select, 'spring-sale')).check()
  await page.getByLabel(saying(links.bulk.select, 'handbook')).check()
  const bar = page.getByRole('region', { name: links.bulk.title })
  await bar.getByRole('button', { name: links.delete }).click()
  await show('links-delete')
  await open(page, 'links?q=nothing')
  await expect(page.getByRole('heading', { name: links.noMatchTitle })).toBeVisible()
  await show('links-none')
})

test('one link', async ({ page }) => {
  const { show } = visitOf(page, 'ar')
  await open(page, `links/${house.linkId}`)
  await expect(page.getByRole('heading', { name: links.details.rules })).toBeVisible()
  await expect(page.getByRole('img', { name: new RegExp(recent.byDay) })).toBeVisible()
  await show('link')
  await page.getByText('PNG').click()
  await page.getByRole('button', { name: links.details.qrDownload }).scrollIntoViewIfNeeded()
  await show('link-qr')
  await open(page, `links/${house.linkId}?edit=${house.linkId}`)
  const edit = page.getByRole('dialog', { name: links.builder.editTitle })
  for (const part of Object.values(links.builder.sections)) await edit.getByText(part).first().click()
  await show('builder-campaign')
  await edit.getByLabel(links.builder.androidUrl).scrollIntoViewIfNeeded()
  await show('builder-rules')
})

test('the builder, and importing', async ({ page }) => {
  const { show } = visitOf(page, 'ar')
  await open(page, 'links?create=1&url=https://example.com/summer')
  const dialog = page.getByRole('dialog', { name: links.builder.createTitle })
  await dialog.getByLabel(links.builder.shortId).fill('summer')
  await expect(dialog.getByText(links.builder.shortIdFree)).toBeVisible()
  await dialog.getByRole('combobox', { name: links.builder.tags }).click()
  await expect(dialog.getByRole('option', { name: 'نشرة الربيع' })).toBeVisible()
  await show('builder')
  await open(page, 'links/import')
  const input = page.getByLabel(links.importing.choose)
  await expect(input).toBeAttached()
  await show('import-file')
  const csv = 'url,shortId,Notes\nhttps://example.com/a,,ask Ada\nnowhere,lost,\n'
  await input.setInputFiles({ name: 'links.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByRole('button', { name: links.importing.check }).click()
  await expect(page.getByRole('table', { name: links.importing.faults })).toBeVisible()
  await show('import')
})

test('collections and tags', async ({ page }) => {
  const { show } = visitOf(page, 'ar')
  await open(page, 'collections')
  await expect(page.getByText(collection.total(1), { exact: true })).toBeVisible()
  await show('collections')
  await open(page, 'collections?create=1')
  await expect(page.getByRole('dialog')).toBeVisible()
  await show('collection-create')
  await open(page, 'tags')
  await expect(page.getByText(tag.total(2), { exact: true })).toBeVisible()
  await show('tags')
  await page.getByRole('button', { name: tag.create }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await show('tag-create')
})

test('analytics', async ({ page }) => {
  const { show } = visitOf(page, 'ar')
  await open(page, 'analytics?metric=leads&trigger=link&country=!~')
  await expect(page.getByRole('heading', { name: analytics.noMatchTitle })).toBeVisible()
  await show('analytics-nothing')
  await open(page, 'analytics?trigger=link')
  await expect(page.getByRole('heading', { name: analytics.funnel.title })).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await show('analytics')
  await page.getByRole('tablist', { name: analytics.groups.places }).scrollIntoViewIfNeeded()
  await show('analytics-middle')
  await page.getByRole('heading', { name: analytics.funnel.title }).scrollIntoViewIfNeeded()
  await show('analytics-end')
  await page.getByRole('button', { name: new RegExp(`^${analytics.dates}`) }).click()
  await expect(page.getByRole('dialog', { name: analytics.dates })).toBeVisible()
  await show('analytics-dates')
  await open(page, 'analytics?from=2026-01-01&to=2026-01-31')
  await expect(page.getByRole('heading', { name: analytics.emptyTitle })).toBeVisible()
  await show('analytics-empty')
})

test('events', async ({ page }) => {
  const { show } = visitOf(page, 'ar')
  await open(page, 'events')
  await expect(page.getByRole('list', { name: events.liveName }).getByRole('listitem')).toHaveCount(6)
  await show('events')
  await page.getByRole('button', { name: new RegExp(`^${events.one.sales}: `) }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await show('event')
  await open(page, 'events?history=clicks')
  await expect(page.getByText(events.total(3), { exact: true })).toBeVisible()
  await show('events-history')
})

test('customers', async ({ page }) => {
  const { show } = visitOf(page, 'ar')
  await open(page, 'customers')
  await expect(page.getByText(customers.total(2), { exact: true })).toBeVisible()
  await show('customers')
  await open(page, `customers/${house.customerId}`)
  await expect(page.getByText(customers.timeline.total(3), { exact: true })).toBeVisible()
  await show('customer')
  await page.getByRole('button', { name: saying(customers.timeline.refundOf, '') }).click()
  await show('refund')
  await closeTop(page)
  await page.getByRole('button', { name: customers.edit, exact: true }).click()
  await show('customer-edit')
  await closeTop(page)
  await page.getByRole('button', { name: saying(customers.actionsFor, '') }).click()
  await page.getByRole('menuitem', { name: customers.erase }).click()
  await show('customer-erase')
})

test('partners', async ({ page }) => {
  const { show } = visitOf(page, 'ar')
  await open(page, 'partners')
  await expect(page.getByText(partners.total(1), { exact: true })).toBeVisible()
  await show('partners')
  await open(page, `partners/${house.partnerId}?part=sales`)
  await expect(page.getByText(partners.entries.sales(1), { exact: true })).toBeVisible()
  await show('partner')
  await open(page, 'partners?create=1')
  await expect(page.getByRole('dialog').getByLabel(partners.form.name)).toBeFocused()
  await show('partner-create')
})

test('general settings, and the audit log', async ({ page }) => {
  const { show } = visitOf(page, 'ar')
  await open(page, 'settings/general')
  await expect(page.getByLabel(general.name.slug)).toBeVisible()
  await show('general')
  await open(page, 'settings/audit-log')
  const made = page.getByRole('link', { name: audit.actions['apiKey.create'] })
  await expect(made.first()).toBeVisible()
  await show('audit-log')
  await made.first().click()
  await expect(page.getByText(audit.details.noHistory)).toBeVisible()
  await show('audit-record')
})

test('keys in use, and their pages', async ({ page }) => {
  const { show } = visitOf(page, 'ar')
  await open(page, 'settings/api-keys')
  await expect(page.getByRole('link', { name: keyLife.banner.open })).toBeVisible()
  await show('keys-in-use')
  await page.getByRole('button', { name: keyLife.filters.creator }).click()
  await expect(page.getByRole('button', { name: /^Ada Lovelace/ })).toBeVisible()
  await show('keys-creator')
  await closeTop(page)
  for (const name of ['Newsletter', 'Production server']) {
    await shown(page.getByLabel(keyLife.choose.one(name))).check()
  }
  await show('keys-chosen')
  await page.getByRole('button', { name: keyLife.choose.revoke }).click()
  await expect(page.getByRole('dialog').getByRole('textbox').last()).toBeFocused()
  await show('keys-revoke')
  await open(page, `settings/api-keys/${house.lost.id}`)
  await expect(page.getByRole('region', { name: keyLife.late.title.REVOKED })).toBeVisible()
  await expect(page.getByText(requests.total(1), { exact: true })).toBeVisible()
  await show('key-late')
  await page.getByRole('heading', { name: requests.ofKey, exact: true }).scrollIntoViewIfNeeded()
  await show('key-late-end')
  await open(page, `settings/api-keys/${house.old.id}`)
  await expect(page.getByText(keyLife.rotation.quiet)).toBeVisible()
  await show('key-rotated')
})

test('dialogs of a key, and the log of requests', async ({ page }) => {
  const { show } = visitOf(page, 'ar')
  await open(page, `settings/api-keys?key=${house.keyId}`)
  const details = page.getByRole('dialog', { name: 'متجر الربيع' })
  await details.getByRole('button', { name: keys.list.editShort }).click()
  await show('edit')
  const dialog = page.getByRole('dialog').last()
  await dialog.getByRole('checkbox', { checked: true }).first().uncheck()
  await dialog.getByText(keys.form.expiryChoices[90], { exact: true }).click()
  await dialog.getByRole('button', { name: remove('2001:db8::/32') }).click()
  await dialog.getByRole('button', { name: save }).click()
  await expect(page.getByRole('heading', { name: keys.narrow.loses })).toBeVisible()
  await show('narrowing')
  await dialog.getByRole('button', { name: cancel }).click()
  await dialog.getByRole('button', { name: cancel }).click()
  await details.getByRole('button', { name: keys.list.rotate }).click()
  await show('rotate')
  await open(page, 'settings/request-log')
  const call = shown(page.getByRole('link', { name: /POST \/api\/links/ }))
  await expect(call).toBeVisible()
  await show('requests')
  await page.getByRole('button', { name: requests.filters.operation }).click()
  await expect(page.getByRole('textbox', { name: requests.filters.operation })).toBeVisible()
  await show('requests-filter')
  await closeTop(page)
  await call.click()
  await expect(page.getByRole('dialog', { name: requests.details.title })).toBeVisible()
  await show('request')
})

/** Tables and cards hold the same: the one of them that this window shows. */
function shown(target: Locator): Locator {
  return target.locator('visible=true').first()
}

async function open(page: Page, path: string) {
  await page.goto(`${program.url}/admin/${house.slug}/${path}`)
}
