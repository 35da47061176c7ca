import type { BrowserContext } from '@playwright/test'
import { expect, test } from './fixtures'
import { usedKeys } from './key-use'
import { keyboardOf } from './keys'
import { type Program, startProgram } from './program'

let program: Program
let used: Awaited<ReturnType<typeof usedKeys>>
let session: Awaited<ReturnType<BrowserContext['storageState']>>
let settings = ''

test.beforeAll(async ({ playwright }) => {
  program = await startProgram()
  const request = await playwright.request.newContext()
  used = await usedKeys(request, program)
  settings = `${program.url}/admin/${used.slug}/settings`
  session = await request.storageState()
})

test.afterAll(() => program.stop())

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
test.use({ storageState: ({}, use) => use(session) })

test('from the list to a key’s page, to one of its requests, and back', async ({ page }) => {
  await page.goto(`${settings}/api-keys`)
  const row = page.getByRole('row', { name: /Newsletter/ })
  await expect(row.getByRole('img', { name: '0 calls accepted, 1 refused in 7 days' })).toBeVisible()
  await row.getByRole('button', { name: 'Actions for Newsletter' }).click()
  await page.getByRole('menuitem', { name: 'Requests and history' }).click()
  await expect(page.getByRole('heading', { name: 'Newsletter', level: 1 })).toBeVisible()
  await expect(page.getByText('Created', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('1 entry', { exact: true })).toBeVisible()

  await page.getByRole('link', { name: /0 accepted, 0 failed, 1 refused/ }).click()
  await expect(page).toHaveURL(/time=\d{4}-\d{2}-\d{2}/)
  await page
    .getByRole('link', { name: /^GET \/api\/links/ })
    .locator('visible=true')
    .click()
  const details = page.getByRole('dialog', { name: 'Request' })
  await expect(details.getByText('insufficient_scope')).toBeVisible()
  await expect(details.getByText('Read links')).toBeVisible()
  await details.getByRole('button', { name: 'Only this address' }).click()
  await expect(details).toBeHidden()
  await expect(page).toHaveURL(/address=127\.0\.0\.1/)
  await page.getByRole('button', { name: 'Outcome' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Succeeded' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByText('No request matches')).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).first().click()
  await expect(page.getByText('1 entry', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'All API keys' }).click()
  await expect(page.getByRole('heading', { name: 'API keys', level: 1 })).toBeVisible()
})

test('a revoked key that is still in use is told where one is, with who uses it', async ({ page }) => {
  await page.goto(`${program.url}/admin/${used.slug}`)
  await expect(page.getByText(/^\d of 4 done$/)).toBeVisible()
  expect((await used.late.readLinks()).status()).toBe(401)
  const banner = page.getByText(/Old laptop.* is still in use: last shown just now/)
  await expect(banner).toBeVisible()
  await page.getByRole('link', { name: 'API keys' }).click()
  await expect(page.getByRole('heading', { name: 'API keys', level: 1 })).toBeVisible()
  await expect(banner).toBeVisible()
  await page.getByRole('link', { name: 'See who uses it' }).click()
  const panel = page.getByRole('region', { name: 'Revoked key still in use' })
  await expect(panel.getByText(/^1 call since its end/)).toBeVisible()
  await panel.getByRole('link', { name: 'Show calls from 127.0.0.1' }).click()
  await expect(page.getByText('Key revoked').locator('visible=true')).toBeVisible()
  await expect(page.getByText('It was in a public repository.')).toBeVisible()
})

test('a rotation says whether the old key is still needed', async ({ page }) => {
  await page.goto(`${settings}/api-keys/${used.old.id}`)
  const panel = page.getByRole('region', { name: 'Rotation' })
  await expect(panel.getByText('The old key has gone quiet.')).toBeVisible()
  await expect(panel.getByText('It was not used since the rotation.')).toBeVisible()
  await panel.getByRole('link', { name: 'Checkout' }).click()
  await expect(panel.getByText('Replaces')).toBeVisible()
  await expect(page.getByText('Created to replace another key')).toBeVisible()
})

test('the filters of the list live in the address', async ({ page }) => {
  await page.goto(`${settings}/api-keys`)
  await page.getByRole('button', { name: 'Created by' }).click()
  await page.getByLabel('Find a member').fill('ada')
  await page.getByRole('button', { name: /^Ada Lovelace/ }).click()
  await expect(page.getByText('5 keys', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Ends within' }).click()
  await page.getByRole('menuitemcheckbox', { name: '7 days' }).click()
  await expect(page.getByText('1 key', { exact: true })).toBeVisible()
  await expect(page.getByRole('row', { name: /Checkout/ })).toBeVisible()
  await page.reload()
  await expect(page.getByText('1 key', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Created by Ada Lovelace' })).toBeVisible()
  await page.getByRole('button', { name: 'Ends within' }).click()
  await page.getByRole('menuitem', { name: 'Clear' }).click()
  await page.getByRole('button', { name: 'Unused for' }).click()
  await page.getByRole('menuitemcheckbox', { name: '30 days' }).click()
  await expect(page.getByText('No key matches')).toBeVisible()
})

test('several keys are revoked at once, by keyboard alone', async ({ page }) => {
  const keys = keyboardOf(page)
  for (const name of ['Spare 1', 'Spare 2']) await used.owner.createKey(used.slug, { name, scopes: ['tagsRead'] })
  await page.goto(`${settings}/api-keys?q=spare`)
  await keys.activate(page.getByRole('checkbox', { name: 'Choose Spare 2' }), 'Space')
  await keys.activate(page.getByRole('checkbox', { name: 'Choose Spare 1' }), 'Space')
  await keys.activate(page.getByRole('button', { name: 'Revoke…' }))
  const dialog = page.getByRole('dialog', { name: 'Revoke 2 keys?' })
  await expect(dialog.getByLabel('Type 2 to confirm')).toBeFocused()
  await keys.type('1')
  await keys.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Revoke 2 keys' })).toBeDisabled()
  await keys.press('Backspace')
  await keys.type('2')
  await keys.press('Enter')
  await expect(page.getByText('2 keys revoked')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Choose Spare 1' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Revoke…' })).toBeHidden()
})

test('the log of all requests, reached and searched by keyboard alone', async ({ page }) => {
  const keys = keyboardOf(page)
  await page.goto(`${program.url}/admin/${used.slug}`)
  await expect(page.getByText(/^\d of 4 done$/)).toBeVisible()
  await keys.press('ControlOrMeta+k')
  await keys.type('request')
  await keys.press('Enter')
  await expect(page.getByRole('heading', { name: 'Request log', level: 1 })).toBeVisible()
  await keys.activate(page.getByRole('button', { name: 'Key', exact: true }))
  await keys.typeInto(page.getByLabel('Name, prefix or last four'), 'production')
  await expect(page.getByRole('button', { name: /^Newsletter/ })).toBeHidden()
  await keys.activate(page.getByRole('button', { name: /^Production server/ }))
  await expect(page.getByRole('button', { name: 'Key Production server' })).toBeVisible()
  await keys.activate(page.getByRole('button', { name: 'Operation' }))
  await keys.typeInto(page.getByRole('textbox', { name: 'Operation' }), 'POST /api/links')
  await keys.press('Enter')
  await expect(page.getByText('1 entry', { exact: true })).toBeVisible()
  await keys.activate(page.getByRole('link', { name: /^POST \/api\/links/ }).locator('visible=true'))
  const sheet = page.getByRole('dialog', { name: 'Request' })
  await expect(sheet.getByText('Write links')).toBeVisible()
  const elsewhere = page.url().replace(/operation=[^&]*/, 'status=503')
  await keys.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^POST \/api\/links/ }).locator('visible=true')).toBeFocused()
  await page.goto(elsewhere)
  await expect(sheet.getByText('Write links')).toBeVisible()
  await keys.press('Escape')
  await expect(page.getByText('No request matches')).toBeVisible()
})

test('a name and scopes in the address fill the dialog in, and its secret is guarded', async ({ page }) => {
  await page.goto(`${settings}/api-keys?name=CI&scopes=linksRead,tagsRead`)
  const dialog = page.getByRole('dialog', { name: 'Create API key' })
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('CI')
  await expect(dialog.getByText('2 of 12 scopes')).toBeVisible()
  await dialog.getByLabel('Name', { exact: true }).press('Enter')
  const secret = page.getByRole('dialog', { name: 'Save your API key' })
  await expect(secret).toBeVisible()
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const guard = await asked
  expect(guard.type()).toBe('beforeunload')
  await guard.dismiss()
  await expect(secret.getByRole('button', { name: 'Copy key' })).toBeVisible()
})
