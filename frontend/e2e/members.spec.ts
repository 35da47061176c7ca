import type { BrowserContext, Page } from '@playwright/test'
import { consoleOf } from './console'
import { expect, expectAccessible, test } from './fixtures'
import { keyboardOf } from './keys'
import { owner } from './owner'
import { type Program, startProgram } from './program'

let program: Program
let slug = ''
let ada: Awaited<ReturnType<BrowserContext['storageState']>>

const people = ['grace', 'edsger', 'barbara']

test.beforeAll(async ({ playwright }) => {
  program = await startProgram()
  const request = await playwright.request.newContext()
  slug = await consoleOf(request, program).setUp()
  ada = await request.storageState()
  await request.dispose()
  for (const name of people) addPerson(name, 'editor')
})

test.afterAll(() => program.stop())

test.describe('an owner', () => {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
  test.use({ storageState: ({}, use) => use(ada) })

  test('invites somebody, renews the invitation and takes it back, by keyboard', async ({ page }) => {
    const keys = keyboardOf(page)
    await page.goto(`${program.url}/admin/${slug}`)
    await expect(page.getByRole('heading', { name: `Welcome, ${owner.name}` })).toBeVisible()
    await keys.goBy('gm', /\/settings\/members$/)
    await keys.activate(page.getByRole('button', { name: 'Invite', exact: true }))
    const dialog = page.getByRole('dialog', { name: 'Invite somebody' })
    await expect(dialog.getByLabel('E-mail address')).toBeFocused()
    await keys.press('Enter')
    await expect(dialog.getByLabel('E-mail address')).toHaveAttribute('aria-invalid', 'true')
    await keys.type('edsger@example.com')
    await keys.press('Enter')
    await expect(dialog.getByText('This person is a member of the workspace already.')).toBeVisible()
    await expectAccessible(page)
    await keys.press('ControlOrMeta+a')
    await keys.type('new@example.com')
    await keys.tabTo(dialog.getByRole('radio', { name: /^Editor/ }))
    await keys.press('ArrowUp')
    await expect(dialog.getByRole('radio', { name: /^Viewer/ })).toBeChecked()
    await keys.press('Enter')

    const first = await handOn(page, 'Invitation created')
    await expect(page.getByText('1 invitation', { exact: true })).toBeVisible()
    const item = page.getByRole('listitem').filter({ hasText: 'new@example.com' })
    await expect(item.getByText('Viewer')).toBeVisible()
    await expect(item.getByText(/^Sent just now by .Ada Lovelace/)).toBeVisible()

    await keys.activate(page.getByRole('button', { name: 'Actions for new@example.com' }))
    await expect(page.getByRole('menuitem', { name: 'Renew and show address' })).toBeFocused()
    await keys.press('Enter')
    const second = await handOn(page, 'Invitation renewed')
    expect(second).not.toBe(first)

    await keys.activate(page.getByRole('button', { name: 'Actions for new@example.com' }))
    await keys.press('End')
    await expect(page.getByRole('menuitem', { name: 'Take back' })).toBeFocused()
    await keys.press('Enter')
    await expect(page.getByText('Invitation taken back')).toBeVisible()
    await expect(item).toHaveCount(0)
    await page.goto(second)
    await expect(page.getByText(/has been used, was withdrawn or has expired/)).toBeVisible()
  })

  test('finds people, and the address remembers how', async ({ page }) => {
    await open(page)
    await expect(row(page, owner.name).getByText('You')).toBeVisible()
    await page.getByLabel('Search members').fill('BARB')
    await expect(page.getByText('1 member', { exact: true })).toBeVisible()
    await expect(page).toHaveURL(/\?q=BARB$/)
    await page.getByRole('button', { name: 'Role' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Owner' }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'Nobody matches' })).toBeVisible()
    await expectAccessible(page)
    await page.reload()
    await expect(page.getByLabel('Search members')).toHaveValue('BARB')
    await page.getByRole('button', { name: 'Clear filters' }).first().click()
    await page.getByRole('button', { name: 'Name', exact: true }).click()
    await expect(page.getByRole('rowheader').first()).toContainText(owner.name)
    await page.getByRole('button', { name: 'Name', exact: true }).click()
    await expect(page).toHaveURL(/sort=name&dir=desc/)
    await expect(page.getByRole('rowheader').last()).toContainText(owner.name)
  })

  test('changes a role, and stays the last owner', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: `Actions for ${owner.name}` }).click()
    await expect(page.getByRole('menuitem', { name: /^Leave workspace/ })).toBeDisabled()
    await expect(page.getByRole('menuitem', { name: /^Change role/ })).toContainText(
      'Make somebody else an owner first',
    )
    await expectAccessible(page)
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Actions for barbara' }).click()
    await page.getByRole('menuitem', { name: 'Change role' }).click()
    const dialog = page.getByRole('dialog', { name: /^Role of .barbara/ })
    await expect(dialog.getByRole('button', { name: 'Change role' })).toBeDisabled()
    await dialog.getByRole('radio', { name: /^Admin/ }).check()
    await dialog.getByRole('button', { name: 'Change role' }).click()
    await expect(page.getByText('Role changed')).toBeVisible()
    await page.getByText('Role changed').hover() // so that it stays
    await expect(row(page, 'barbara').getByText('Admin')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('Role changed')).toBeHidden()
    await expect(row(page, 'barbara').getByText('Admin')).toBeHidden()
    await page.reload()
    await expect(row(page, 'barbara').getByText('Editor')).toBeVisible()
  })

  test('removes somebody together with the keys that the person made', async ({ page, playwright }) => {
    const password = addPerson('leaver', 'admin')
    const request = await playwright.request.newContext({ storageState: { cookies: [], origins: [] } })
    const leaver = consoleOf(request, program)
    await leaver.signIn('leaver@example.com', password)
    const key = await leaver.createKey(slug, { name: 'Of a leaver', scopes: ['linksRead'] })
    const read = () =>
      request.get(`${program.url}/api/links`, { headers: { Authorization: `Bearer ${key.secret}` } })
    expect((await read()).status()).toBe(200)

    await open(page)
    await page.getByRole('button', { name: 'Actions for leaver' }).click()
    await page.getByRole('menuitem', { name: 'Remove from workspace' }).click()
    const dialog = page.getByRole('dialog', { name: /^Remove .leaver/ })
    await expect(dialog.getByText(/made 1 API key that is still accepted/)).toBeVisible()
    await expect(dialog.getByLabel('Revoke that key too')).toBeChecked()
    await expect(dialog.getByRole('button', { name: 'Remove' })).toBeDisabled()
    await expectAccessible(page)
    await dialog.getByLabel('Type leaver@example.com to confirm').fill('leaver@example.com')
    await dialog.getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByText('1 API key was revoked.')).toBeVisible()
    await expect(row(page, 'leaver')).toHaveCount(0)
    expect((await read()).status()).toBe(401)
    expect(await leaver.isSignedIn()).toBe(false)
    await request.dispose()
  })
})

test('an admin manages everybody but owners, and leaves', async ({ page }) => {
  await signIn(page, 'second', addPerson('second', 'admin'))
  await open(page)
  await page.getByRole('button', { name: `Actions for ${owner.name}` }).click()
  await expect(page.getByRole('menuitem', { name: /^Remove/ })).toContainText('Only owners manage owners')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  await expect(page.getByRole('radio', { name: /^Owner/ })).toBeDisabled()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Actions for second' }).click()
  await page.getByRole('menuitem', { name: 'Leave workspace' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel(`Type ${slug} to confirm`)).toBeFocused()
  await expect(dialog.getByRole('button', { name: 'Leave' })).toBeDisabled()
  await dialog.getByLabel(`Type ${slug} to confirm`).fill(slug)
  await dialog.getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in to Hoko' })).toBeVisible()
})

test('an editor is told whom to ask', async ({ page }) => {
  await signIn(page, 'viewer', addPerson('viewer', 'viewer'))
  await page.goto(`${program.url}/admin/${slug}/settings/members?invite=1`)
  await expect(page.getByRole('heading', { name: 'Members are managed by admins' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectAccessible(page)
})

/** Copies the address from the open dialog, and closes the dialog as it asks to be closed. */
async function handOn(page: Page, title: string): Promise<string> {
  const keys = keyboardOf(page)
  const dialog = page.getByRole('dialog', { name: title })
  await expect(dialog.getByRole('button', { name: 'Copy' })).toBeFocused()
  await expect(dialog.getByText(/This server sends no mail/)).toBeVisible()
  await expectAccessible(page)
  await keys.press('Enter')
  const url = await page.evaluate(() => navigator.clipboard.readText())
  expect(url).toMatch(/\/admin\/invitation#\w+$/)
  await keys.press('Escape')
  await expect(dialog.getByText(/Tick the box first/)).toBeVisible()
  await keys.activate(dialog.getByLabel('I have handed it on, or will'), 'Space')
  await keys.activate(dialog.getByRole('button', { name: 'Done' }))
  await expect(dialog).toBeHidden()
  const left = await page.evaluate(() => document.documentElement.outerHTML + JSON.stringify({ ...localStorage }))
  expect(left.includes(url.split('#')[1] ?? url)).toBe(false)
  return url
}

async function open(page: Page) {
  await page.goto(`${program.url}/admin/${slug}/settings/members`)
  await expect(page.getByText(/^\d+ members?$/)).toBeVisible()
}

function row(page: Page, name: string) {
  return page.getByRole('row').filter({ hasText: name })
}

/** Makes an account in the workspace, and returns its password. */
function addPerson(name: string, role: string): string {
  const email = `${name}@example.com`
  return program.run('user', 'create', '--email', email, '--name', name, '--workspace', slug, '--role', role)
}

async function signIn(page: Page, name: string, password: string) {
  await page.goto(`${program.url}/admin/sign-in`)
  await page.getByLabel('E-mail address').fill(`${name}@example.com`)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: `Welcome, ${name}` })).toBeVisible()
}
