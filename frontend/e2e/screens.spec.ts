import type { Page } from '@playwright/test'
import { clientOf } from './client'
import { consoleOf } from './console'
import { expect, test } from './fixtures'
import { closeTop } from './looks'
import { type Program, startProgram } from './program'
import { holdScript, visitOf } from './visit'

let empty: Program
let program: Program
let slug = ''
let keyId = ''
let session: Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>

test.beforeAll(async ({ playwright }) => {
  empty = await startProgram()
  program = await startProgram()
  const request = await playwright.request.newContext()
  const owner = consoleOf(request, program)
  slug = await owner.setUp()
  session = await request.storageState()
  await makeKeys(owner)
  await request.dispose()

  async function makeKeys({ createKey, revokeKey, rotateKey }: typeof owner) {
    const links = ['linksRead', 'linksWrite', 'collectionsRead', 'collectionsWrite', 'tagsRead', 'tagsWrite']
    const soon = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString()
    const old = await createKey(slug, { name: 'Old laptop', scopes: links })
    await revokeKey(slug, { id: old.id, reason: 'LEAKED', note: 'It was in a public repository.' })
    await createKey(slug, { name: 'Analytics export', scopes: ['analyticsRead', 'linksRead'], expiresAt: soon })
    const checkout = await createKey(slug, {
      name: 'Checkout (conversions)',
      scopes: ['conversionsWrite'],
      environment: 'STAGING',
    })
    await rotateKey(slug, { id: checkout.id, overlap: 'DAY' })
    const production = await createKey(slug, {
      name: 'Production server',
      scopes: links,
      allowedIps: ['127.0.0.0/8'],
    })
    keyId = production.id
    await clientOf(request, program.url, production.secret).makeLink('http://localhost/landing')
  }
})

test.afterAll(async () => {
  await Promise.all([empty.stop(), program.stop()])
})

test('before signing in', async ({ page }) => {
  const { show, showLoading } = visitOf(page, 'en')
  const release = await holdScript(page)
  await showLoading('loading', async () => {
    await page.goto(empty.setUpUrl, { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { name: 'Hoko', exact: true })).toBeVisible()
  })
  release()
  await expect(page.getByRole('heading', { name: 'Set up Hoko' })).toBeVisible()
  await show('set-up')
  await page.goto(`${empty.url}/admin/setup`)
  await page.getByRole('button', { name: 'Create workspace' }).click()
  await expect(page.getByLabel('Set-up token')).toHaveAttribute('aria-invalid', 'true')
  await show('set-up-token')
  await page.goto(`${program.url}/admin/`)
  await expect(page.getByRole('heading', { name: 'Sign in to Hoko' })).toBeVisible()
  await show('sign-in')
  await page.goto(`${program.url}/admin/forgot-password`)
  await expect(page.getByText('hoko user reset-password --email')).toBeVisible()
  await show('forgot-password-no-mail')
})

test.describe('signed in', () => {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
  test.use({ storageState: ({}, use) => use(session) })

  test('pages', async ({ page }) => {
    const { show } = visitOf(page, 'en')
    await page.goto(`${program.url}/admin/${slug}`)
    await expect(page.getByText('3 of 5 done')).toBeVisible()
    await show('overview')
    await openKeys(page)
    await show('keys')
    // Phones show cards.
    const heights = await page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.clientHeight))
    expect(new Set(heights).size, 'heights of rows').toBeLessThanOrEqual(1)
    await openKeys(page, 'q=nothing')
    await show('keys-no-match')
    await page.goto(`${program.url}/admin/nowhere/at/all`)
    await expect(page.getByText('404')).toBeVisible()
    await show('not-found')
  })

  test('menus and lists', async ({ page }) => {
    const { show, showEach } = visitOf(page, 'en')
    await openKeys(page)
    await showEach(
      'menu-key',
      async () => {
        await page.getByRole('button', { name: 'Actions for Production server' }).click()
        await expect(page.getByRole('menu')).toBeVisible()
      },
      () => closeTop(page),
    )
    await page.getByRole('button', { name: 'State' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await show('menu-filter')
    await closeTop(page)
    await page.getByRole('button', { name: /^Account of/ }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await show('menu-account')
    await closeTop(page)
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('combobox', { name: 'Command palette' })).toBeFocused()
    await show('palette')
    await closeTop(page)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await show('shortcuts')
  })

  test('dialogs of a key', async ({ page }) => {
    const { show } = visitOf(page, 'en')
    await openKeys(page, `key=${keyId}`)
    const details = page.getByRole('dialog', { name: 'Production server' })
    await expect(details.getByText('127.0.0.0/8')).toBeVisible()
    await show('details')
    await details.getByRole('button', { name: 'Edit' }).click()
    await show('edit')
    const dialog = page.getByRole('dialog').last()
    await dialog.getByRole('checkbox', { checked: true }).first().uncheck()
    await dialog.getByText('90 days', { exact: true }).click()
    await dialog.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByRole('heading', { name: 'What it loses' })).toBeVisible()
    await show('narrowing')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await details.getByRole('button', { name: 'Rotate' }).click()
    await show('rotate')
    await closeTop(page)
    await details.getByRole('button', { name: 'Revoke' }).click()
    await expect(page.getByText(/In use/)).toBeVisible()
    await show('revoke')
  })

  test('a new key', async ({ page }) => {
    const { show } = visitOf(page, 'en')
    await openKeys(page, `create=1&name=Shop&scopes=linksWrite,tagsRead`)
    const dialog = page.getByRole('dialog', { name: 'Create API key' })
    await expect(dialog.getByText('2 of 12 scopes')).toBeVisible()
    await show('create')
    await dialog.getByText('Never', { exact: true }).click()
    await dialog.getByLabel('Allowed addresses').fill('nonsense')
    await dialog.getByRole('button', { name: 'Create key' }).click()
    await expect(dialog.getByLabel('Allowed addresses')).toHaveAttribute('aria-invalid', 'true')
    await show('create-refused')
    await page.keyboard.press('Escape')
    await show('create-discard')
    await dialog.getByRole('button', { name: 'Keep editing' }).click()
    await dialog.getByRole('button', { name: 'Remove nonsense' }).click()
    await dialog.getByRole('button', { name: 'Create key' }).click()
    const secret = page.getByRole('dialog', { name: 'Save your API key' })
    await secret.getByRole('button', { name: 'Try it' }).click()
    await expect(secret.getByText(/^200 in/)).toBeVisible()
    await show('secret')
    await secret.getByLabel('I have stored this key').check()
    await secret.getByRole('button', { name: 'Done' }).click()
    await expect(page.getByText('Key created')).toBeVisible()
    await show('created')
  })
})

async function openKeys(page: Page, search = '') {
  await page.goto(`${program.url}/admin/${slug}/settings/api-keys?${search}`)
  await expect(page.getByText(/^\d+ keys?$/)).toBeAttached()
}
