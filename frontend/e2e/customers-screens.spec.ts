import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { closeTop } from './looks'
import { openShop, type Shop } from './shop'
import { visitOf } from './visit'

let shop: Shop
let session: Shop['session'] | undefined

test.beforeAll(async ({ playwright }) => {
  shop = await openShop((options) => playwright.request.newContext(options))
  session = shop.session
})

test.afterAll(() => shop.program.stop())

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
test.use({ storageState: ({}, use) => use(session) })

test('customers', async ({ page }) => {
  const { show } = visitOf(page, 'en')
  await open(page, 'customers')
  await expect(page.getByText('3 customers', { exact: true })).toBeVisible()
  await show('customers')
  const heights = await page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.clientHeight))
  expect(Math.max(...heights) - Math.min(...heights), 'heights of rows').toBeLessThanOrEqual(2)
  await page.getByRole('link', { name: 'Ada Byron' }).locator('visible=true').click()
  await expect(page.getByText('4 entries', { exact: true })).toBeVisible()
  await show('customer')
  await page
    .getByRole('button', { name: /^Refund/ })
    .first()
    .click()
  await show('refund')
  await closeTop(page)
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await show('customer-edit')
  await closeTop(page)
  await page.getByRole('button', { name: /^Actions for/ }).click()
  await page.getByRole('menuitem', { name: 'Erase personal data' }).click()
  await show('customer-erase')
})

test('partners', async ({ page }) => {
  const { show } = visitOf(page, 'en')
  await open(page, 'partners')
  await expect(page.getByText('1 partner', { exact: true })).toBeVisible()
  await show('partners')
  await open(page, `partners/${shop.partnerId}?part=sales`)
  await expect(page.getByText('2 sales', { exact: true })).toBeVisible()
  await expect(page.getByText('¥12,000').first()).toBeVisible()
  await show('partner')
  await open(page, 'partners?create=1')
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused()
  await show('partner-create')
})

test('settings and the audit log', async ({ page }) => {
  const { show } = visitOf(page, 'en')
  await open(page, 'settings/general')
  await expect(page.getByLabel('Slug')).toBeVisible()
  await show('general')
  await page.getByRole('button', { name: 'Leave workspace' }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('region', { name: 'Contents' })).not.toContainText('…')
  await show('general-end')
  await open(page, 'settings/audit-log')
  await expect(page.getByText(/^\d+ records$/)).toBeVisible()
  await show('audit-log')
  await page.getByRole('link', { name: 'Created an API key' }).click()
  await expect(page.getByText('Nothing earlier is recorded.')).toBeVisible()
  await show('audit-record')
})

async function open(page: Page, path: string) {
  await page.goto(`${shop.program.url}/admin/${shop.slug}/${path}`)
}
