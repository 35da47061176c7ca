import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { keyboardOf } from './keys'
import { openShop, type Shop } from './shop'

let shop: Shop
let session: Shop['session'] | undefined

test.beforeAll(async ({ playwright }) => {
  shop = await openShop((options) => playwright.request.newContext(options))
  session = shop.session
})

test.afterAll(() => shop.program.stop())

test.describe('an owner', () => {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
  test.use({ storageState: ({}, use) => use(session) })

  test('finds a customer, pays back, corrects and erases', async ({ page }) => {
    await open(page, 'customers')
    await expect(page.getByText('3 customers', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Customer', exact: true }).click()
    await expect(page).toHaveURL(/sort=name&dir=asc/)
    await expect(page.getByRole('rowheader').first()).toContainText('Ada Byron')
    await page.getByLabel('Search customers').fill('BYRON')
    await expect(page.getByText('1 customer', { exact: true })).toBeVisible()
    await expect(page.getByRole('cell', { name: '€49.00' })).toContainText('¥12,000')
    await page.getByRole('link', { name: 'Ada Byron' }).click()

    await expect(page.getByRole('heading', { name: 'Ada Byron', level: 1 })).toBeVisible()
    await expect(page.getByText('4 entries', { exact: true })).toBeVisible()
    const sale = page.getByRole('listitem').filter({ hasText: 'invoice-1' })
    await sale.getByRole('button', { name: /^Refund/ }).click()
    const refund = page.getByRole('dialog', { name: 'Refund' })
    await expect(refund.getByLabel('Amount in EUR')).toHaveValue('')
    await expect(refund.getByRole('button', { name: 'Record refund' })).toBeDisabled()
    await refund.getByLabel('Amount in EUR').fill('50')
    await refund.getByRole('button', { name: 'Record refund' }).click()
    await expect(refund.getByText('Write an amount of at most €49.00.')).toBeVisible()
    await refund.getByLabel('Amount in EUR').fill('9.50')
    await refund.getByLabel('Reason').fill('Arrived late')
    await refund.getByRole('button', { name: 'Record refund' }).click()
    await expect(sale.getByText('€9.50 paid back')).toBeVisible()
    await expect(sale.getByText('Partly refunded')).toBeVisible()
    await expect(page.getByText('€39.50', { exact: true })).toBeVisible()
    await page.getByLabel('Order').selectOption('Oldest first')
    await expect(page).toHaveURL(/dir=asc/)
    const timeline = page.getByRole('region', { name: 'Timeline' })
    await expect(timeline.getByRole('listitem').first()).toContainText(/^Clicked/)
    await expectAccessible(page)

    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    const edit = page.getByRole('dialog', { name: /^Edit/ })
    await edit.getByLabel('E-mail address').fill('nonsense')
    await edit.getByRole('button', { name: 'Save changes' }).click()
    await expect(edit.getByLabel('E-mail address')).toHaveAttribute('aria-invalid', 'true')
    await edit.getByLabel('E-mail address').fill('countess@example.com')
    await edit.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByText('countess@example.com')).toBeVisible()

    await page.getByRole('button', { name: /^Actions for/ }).click()
    await page.getByRole('menuitem', { name: 'Erase personal data' }).click()
    const erase = page.getByRole('dialog', { name: /^Erase/ })
    await expect(erase.getByText('The reasons of refunds')).toBeVisible()
    await expect(erase.getByRole('button', { name: 'Erase personal data' })).toBeDisabled()
    await expectAccessible(page)
    await page.keyboard.type('ada byron')
    await erase.getByRole('button', { name: 'Erase personal data' }).click()
    await expect(page.getByText('Personal data erased')).toBeVisible()
    await expect(page.getByText('2 customers', { exact: true })).toBeVisible()
  })

  test('makes, changes and deletes a partner by keyboard, and sees what a partner is credited with', async ({
    page,
  }) => {
    const keys = keyboardOf(page)
    await open(page, `partners/${shop.partnerId}`)
    await expect(page.getByRole('heading', { name: 'Grace’s blog' })).toBeVisible()
    const numbers = page.getByRole('region', { name: 'Credited' })
    await expect(numbers.getByText('Clicks').locator('..')).toContainText('3')
    await expect(numbers.getByText('Leads').locator('..')).toContainText('3')
    await expect(numbers.getByText('Revenue').locator('..')).toContainText('¥12,000')
    await page.getByRole('tab', { name: 'Sales' }).click()
    await expect(page).toHaveURL(/part=sales/)
    await expect(page.getByText('2 sales', { exact: true })).toBeVisible()
    await page.getByRole('tab', { name: 'Links' }).click()
    await expect(page.getByText('1 link', { exact: true })).toBeVisible()
    await expectAccessible(page)

    await keys.goBy('gr', /\/partners$/)
    await expect(page.getByText('1 partner', { exact: true })).toBeVisible()
    await keys.activate(page.getByRole('button', { name: 'Create partner' }))
    const dialog = page.getByRole('dialog', { name: 'Create partner' })
    await expect(dialog.getByLabel('Name')).toBeFocused()
    await keys.press('Enter')
    await expect(dialog.getByLabel('Name')).toHaveAttribute('aria-invalid', 'true')
    await keys.type('Newsletter')
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: 'Newsletter', level: 1 })).toBeVisible()
    await keys.activate(page.getByRole('button', { name: 'Edit', exact: true }))
    await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused()
    await keys.press('End')
    await keys.type(' of May')
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: 'Newsletter of May', level: 1 })).toBeVisible()
    await keys.activate(page.getByRole('button', { name: /^Actions for/ }))
    await keys.press('End')
    await keys.press('Enter')
    await expect(page.getByRole('dialog', { name: /^Delete/ }).getByRole('textbox')).toBeFocused()
    await keys.type('Newsletter of May')
    await keys.press('Enter')
    await expect(page.getByText('Partner deleted')).toBeVisible()
    await expect(page.getByText('1 partner', { exact: true })).toBeVisible()
  })

  test('sets the workspace, and finds it in the audit log', async ({ page }) => {
    await open(page, 'settings/general')
    await page.getByLabel('Slug').fill('invitation')
    await expect(page.getByText(/lead nowhere from then on/)).toBeVisible()
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByText('This slug is taken. Choose another.')).toBeVisible()
    await page.getByLabel('Slug').fill('renamed')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page).toHaveURL(/\/renamed\/settings\/general$/)
    const former = shop.slug
    shop.slug = 'renamed'
    await expectAccessible(page)

    const retention = page.getByRole('region', { name: 'Retention' })
    await retention.getByText('90 days', { exact: true }).click()
    await retention.getByRole('button', { name: 'Save', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Delete clicks that are older than 90 days?' })
    await expectAccessible(page)
    await page.keyboard.type('renamed')
    await dialog.getByRole('button', { name: 'Delete older clicks' }).click()
    await expect(page.getByText('Clicks are kept for 90 days.')).toBeVisible()
    await page.reload()
    await expect(retention.getByLabel('90 days', { exact: true })).toBeChecked()

    const log = page.getByRole('region', { name: 'Request log' })
    await log.getByText('Other', { exact: true }).click()
    await log.getByLabel('Days', { exact: true }).fill('91')
    await expect(log.getByText('Write a whole number from 1 to 90.')).toBeVisible()
    await log.getByText('30 days', { exact: true }).click()
    await log.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('dialog', { name: /older than 30 days/ })).toBeVisible()
    await page.keyboard.type('renamed')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Entries are kept for 30 days.')).toBeVisible()
    const contents = page.getByRole('region', { name: 'Contents' })
    await expect(contents.getByRole('link').first()).toHaveText(/^\d+$/)
    await expect(page.getByRole('region', { name: 'Limits' }).getByText(/^500 open/)).toBeVisible()

    await page.getByRole('link', { name: 'Audit log' }).click()
    await page.getByRole('button', { name: 'Action', exact: true }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Changed the workspace' }).click()
    await expect(page.getByText('1 record', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Changed the workspace' }).click()
    const record = page.getByRole('dialog', { name: 'Changed the workspace' })
    await expect(record.getByText(former, { exact: true })).toBeVisible()
    await expect(record.getByText('renamed', { exact: true })).toBeVisible()
    await expect(page).toHaveURL(/action=workspace\.update&event=/)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('link', { name: 'Changed the workspace' })).toBeFocused()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export as CSV' }).click()
    const table = await readFile(await (await saved).path(), 'utf8')
    expect(table.trim().split('\n')).toHaveLength(2)
    expect(table).toMatch(/^id,createdAt,action,.*\n.*,workspace\.update,/)

    await page.goBack()
    await expect(record).toBeVisible()
    await page.goto(page.url().replace(/action=[^&]*/, 'until=2020-01-01'))
    await expect(record.getByText(former, { exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible()
    await page.goto(page.url().replace(/\?.*/, '?event=00000000-0000-7000-8000-000000000000'))
    await expect(page.getByRole('heading', { name: 'There is no such record' })).toBeVisible()

    await open(page, 'settings/general')
    const zone = page.getByRole('region', { name: 'Time zone' })
    await zone.getByRole('combobox', { name: 'Time zone' }).fill('kathm')
    await zone.getByRole('combobox', { name: 'Time zone' }).press('Enter')
    await zone.getByRole('button', { name: 'Set time zone' }).click()
    await expect(page.getByText('Days begin as clocks in Asia/Kathmandu show it.')).toBeVisible()
    await open(page, 'analytics')
    await expect(page.getByText('Days in the time zone Asia/Kathmandu.')).toBeVisible()
  })
})

test('a viewer reads and is told which role is missing', async ({ page }) => {
  const email = 'viewer@example.com'
  const { program, slug } = shop
  const args = ['--email', email, '--name', 'Vera', '--workspace', slug, '--role', 'viewer']
  const password = program.run('user', 'create', ...args)
  await page.goto(`${program.url}/admin/${slug}/partners?create=1`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Create partner' })).toHaveAttribute(
    'title',
    'Needs the role Editor',
  )
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('link', { name: 'Customers' }).click()
  await expect(page.getByRole('heading', { name: 'Customers', level: 1 })).toBeVisible() // partners have such buttons, too
  await page
    .getByRole('button', { name: /^Actions for/ })
    .first()
    .click()
  await expect(page.getByRole('menuitem', { name: /^Edit/ })).toContainText('Needs the role Editor')
  await expect(page.getByRole('menuitem', { name: /^Erase/ })).toContainText('Needs the role Admin')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'General' }).click()
  await expect(page.getByLabel('Name')).toBeDisabled()
  await expect(page.getByText(/Admins and owners change these settings/)).toBeVisible()
  await page.getByRole('link', { name: 'Audit log' }).click()
  await expect(page.getByRole('heading', { name: 'The audit log is for admins' })).toBeVisible()
  await expectAccessible(page)
})

async function open(page: Page, path: string) {
  await page.goto(`${shop.program.url}/admin/${shop.slug}/${path}`)
}
