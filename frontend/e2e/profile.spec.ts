import type { Page } from '@playwright/test'
import { codeOf } from './authenticator'
import { consoleOf } from './console'
import { expect, expectAccessible, test } from './fixtures'
import { keyboardOf } from './keys'
import { owner } from './owner'
import type { Program } from './program'
import { shareProgram } from './shared'

test.describe.configure({ mode: 'serial' })

const nobody = { storageState: { cookies: [], origins: [] } }
const password = 'a loom that thinks in numbers'

let program: Program
let slug = ''

shareProgram(async (request, started) => {
  program = started
  slug = await consoleOf(request, program).setUp()
})

test('a name is changed everywhere at once', async ({ page }) => {
  await open(page)
  await expectAccessible(page)
  await expect(page.getByRole('button', { name: 'Save changes' })).toBeDisabled()
  await expect(page.getByLabel('E-mail address')).toHaveAttribute('readonly')
  await page.getByLabel('Name', { exact: true }).fill('Ada King')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByText('Name changed')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Account of Ada King' })).toBeVisible()
})

test('sessions are listed and ended', async ({ page, playwright }) => {
  const others = await Promise.all([1, 2, 3].map(() => playwright.request.newContext(nobody)))
  const consoles = others.map((request) => consoleOf(request, program))
  for (const other of consoles) await other.signIn(owner.email, owner.password)

  await open(page)
  const items = page.getByRole('region', { name: 'Sessions' }).getByRole('listitem')
  await expect(items).toHaveCount(4)
  await expect(items.first()).toContainText('This device')
  await expect(items.first().getByRole('button')).toHaveCount(0)
  await expect(items.nth(1)).toContainText('Chrome on Linux')
  await items
    .nth(1)
    .getByRole('button', { name: /^Sign out Chrome on Linux, 127/ })
    .click()
  await expect(items).toHaveCount(3)
  await expect(page.getByText('Session ended')).toBeVisible()
  await page.getByRole('button', { name: 'Sign out all other sessions' }).click()
  await expect(page.getByText('2 sessions ended')).toBeVisible()
  await expect(items).toHaveCount(1)
  for (const other of consoles) expect(await other.isSignedIn()).toBe(false)
  for (const request of others) await request.dispose()
})

test('the second factor is turned on, renewed and turned off, by keyboard', async ({ page }) => {
  const keys = keyboardOf(page)
  await open(page)
  await keys.activate(page.getByRole('button', { name: 'Turn on' }))
  const begin = page.getByRole('dialog', { name: 'Turn on two-step verification' })
  await expect(begin.getByLabel('Your password')).toBeFocused()
  await keys.type('not the password')
  await keys.press('Enter')
  await expect(begin.getByRole('alert')).toHaveText('This is not your password.')
  await expectAccessible(page)
  await keys.press('ControlOrMeta+a')
  await keys.type(owner.password)
  await keys.press('Enter')

  const scan = page.getByRole('dialog', { name: 'Scan the QR code' })
  await expect(scan.getByRole('img', { name: 'QR code for an authenticator app' })).toBeVisible()
  await expect(scan.getByLabel('Code', { exact: true })).toBeFocused()
  await expectAccessible(page)
  const secret = await scan.locator('code').innerText()
  await keys.type('000000')
  await keys.press('Enter')
  await expect(scan.getByRole('alert')).toHaveText('This code is wrong or was used before.')
  await keys.press('ControlOrMeta+a')
  await keys.type(codeOf(secret))
  await keys.press('Enter')
  const codes = await storeCodes(page)
  await expect(page.getByText('Two-step verification is on')).toBeVisible()
  await expect(page.getByText(/10 recovery codes left/)).toBeVisible()
  await expectForgotten(page, [secret, ...codes])

  await keys.activate(page.getByRole('button', { name: 'New recovery codes' }))
  const renew = page.getByRole('dialog', { name: 'Make new recovery codes' })
  await keys.typeInto(renew.getByLabel('Your password'), owner.password)
  await keys.activate(renew.getByRole('button', { name: 'Use a recovery code instead' }))
  await keys.typeInto(renew.getByLabel('Recovery code'), codes[0] ?? '')
  await expectAccessible(page)
  await keys.press('Enter')
  const renewed = await storeCodes(page)
  expect(renewed.filter((code) => codes.includes(code))).toEqual([])
  await expect(page.getByText('Recovery codes replaced')).toBeVisible()

  await keys.activate(page.getByRole('button', { name: 'Turn off' }))
  const disable = page.getByRole('dialog', { name: 'Turn off two-step verification?' })
  await keys.typeInto(disable.getByLabel('Your password'), owner.password)
  await keys.typeInto(disable.getByLabel('Code', { exact: true }), codeOf(secret, 1))
  await expectAccessible(page)
  await keys.press('Enter')
  await expect(page.getByText('Two-step verification is off')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Turn on' })).toBeVisible()
})

test('a new password ends every other session', async ({ page, playwright }) => {
  const request = await playwright.request.newContext(nobody)
  const other = consoleOf(request, program)
  await other.signIn(owner.email, owner.password)
  await open(page)
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByLabel('Current password')).toBeFocused()
  await page.getByLabel('Current password').fill('not the password')
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByRole('alert')).toHaveText('This is not your password.')
  await page.getByLabel('Current password').fill(owner.password)
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Password changed')).toBeVisible()
  await expect(page.getByLabel('New password')).toHaveValue('')
  expect(await other.isSignedIn()).toBe(false)
  await other.signIn(owner.email, password)
  await request.dispose()
})

test('the last owner cannot leave', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /^Leave .Analytical Engines/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(`Type ${slug} to confirm`).fill(slug)
  await dialog.getByRole('button', { name: 'Leave' }).click()
  await expect(dialog.getByRole('alert')).toHaveText(/needs an owner/)
  await expectAccessible(page)
})

test('an owner deletes the workspace, unless it is the last one', async ({ page }) => {
  await page.goto(`${program.url}/admin/${slug}/settings/general`)
  await page.getByRole('button', { name: 'Delete workspace' }).click()
  const dialog = page.getByRole('dialog')
  const submit = dialog.getByRole('button', { name: 'Delete workspace' })
  await expect(submit).toBeDisabled()
  await dialog.getByLabel(`Type ${slug} to confirm`).fill(slug)
  await submit.click()
  await expect(dialog.getByRole('alert')).toHaveText(/only workspace of the installation/)
  await expectAccessible(page)
  program.run('workspace', 'create', '--slug', 'next', '--name', 'Next')
  await submit.click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

/** Copies and saves the codes of the open dialog, and closes the dialog as it asks to be closed. */
async function storeCodes(page: Page): Promise<string[]> {
  const keys = keyboardOf(page)
  const dialog = page.getByRole('dialog', { name: 'Store your recovery codes' })
  await expect(dialog.getByRole('button', { name: 'Copy all' })).toBeFocused()
  await expectAccessible(page)
  await keys.press('Enter')
  const codes = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(codes).toHaveLength(10)
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(codes)
  const download = page.waitForEvent('download')
  await keys.activate(dialog.getByRole('button', { name: 'Download' }))
  expect((await download).suggestedFilename()).toBe('hoko-recovery-codes.txt')
  await keys.press('Escape')
  await expect(dialog.getByText(/Tick .I have stored these codes. first/)).toBeVisible()
  await keys.activate(dialog.getByLabel('I have stored these codes'), 'Space')
  await keys.activate(dialog.getByRole('button', { name: 'Done' }))
  await expect(dialog).toBeHidden()
  return codes
}

/** Secrets must not be left anywhere in the browser. */
async function expectForgotten(page: Page, secrets: string[]) {
  const traces = await page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      location.href,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ].join(),
  )
  expect(secrets.filter((secret) => traces.includes(secret))).toEqual([])
}

async function open(page: Page) {
  await page.goto(`${program.url}/admin/${slug}/settings/profile`)
  await expect(page.getByRole('heading', { name: 'Sessions' })).toBeVisible()
}
