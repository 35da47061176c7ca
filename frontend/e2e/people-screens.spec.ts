import type { BrowserContext, Page } from '@playwright/test'
import { codeOf } from './authenticator'
import { consoleOf } from './console'
import { expect, test } from './fixtures'
import { closeTop } from './looks'
import { type Mailbox, startMailbox } from './mailbox'
import { owner } from './owner'
import { type Program, startProgram } from './program'
import { visitOf } from './visit'
import { wordsIn } from './words'

const { profile } = wordsIn.en

let mailbox: Mailbox
let program: Program
let slug = ''
let invitation = ''
let session: Awaited<ReturnType<BrowserContext['storageState']>>

const people = [
  ['Grace Hopper', 'admin'],
  ['Edsger W. Dijkstra', 'editor'],
  ['سلمى حايك', 'editor'],
  ['Barbara Liskov-Zimmermann von und zu Hohenstein', 'viewer'],
] as const

test.beforeAll(async ({ playwright }) => {
  mailbox = await startMailbox()
  program = await startProgram(mailbox.settings)
  const request = await playwright.request.newContext()
  const ada = consoleOf(request, program)
  slug = await ada.setUp()
  for (const [index, [name, role]] of people.entries()) {
    program.run(
      'user',
      'create',
      '--email',
      `person${index}@example.com`,
      '--name',
      name,
      '--workspace',
      slug,
      '--role',
      role,
    )
  }
  await ada.invite(slug, 'margaret.hamilton@apollo.example.com', 'ADMIN')
  invitation = await ada.invite(slug, 'new@example.com', 'EDITOR')
  session = await request.storageState()
  await request.dispose()
})

test.afterAll(async () => {
  mailbox.stop()
  await program.stop()
})

test('before signing in', async ({ page }) => {
  const { show } = visitOf(page, 'en')
  await page.goto(invitation)
  await expect(page.getByRole('heading', { name: /^Join/ })).toBeVisible()
  await show('invitation-new')
  await page.goto(`${program.url}/admin/invitation#nonsense`)
  await expect(page.getByRole('heading', { name: /does not work/ })).toBeVisible()
  await show('invitation-invalid')
  await page.goto(`${program.url}/admin/forgot-password`)
  await expect(page.getByRole('button', { name: 'Send letter' })).toBeVisible()
  await show('forgot-password')
  await page.goto(`${program.url}/admin/reset-password#nonsense`)
  await expect(page.getByLabel('New password')).toBeVisible()
  await show('reset-password')
})

test.describe('signed in', () => {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
  test.use({ storageState: ({}, use) => use(session) })

  test('an invitation for somebody else', async ({ page }) => {
    await page.goto(invitation)
    await expect(page.getByRole('button', { name: 'Sign out and go on' })).toBeVisible()
    await visitOf(page, 'en').show('invitation-other')
  })

  test('members', async ({ page }) => {
    const { show, showEach } = visitOf(page, 'en')
    await openMembers(page)
    await show('members')
    const rows = page.locator('tbody tr')
    const heights = await rows.evaluateAll((all) => all.map((row) => row.clientHeight))
    expect(new Set(heights).size, 'heights of rows').toBe(1)
    await openMembers(page, '?q=lovelace')
    const own = page.getByRole('button', { name: `Actions for ${owner.name}` }).locator('visible=true')
    await showEach(
      'menu-own-membership',
      () => own.click(),
      () => closeTop(page),
    )
  })

  test('an invitation', async ({ page }) => {
    const { show } = visitOf(page, 'en')
    await openMembers(page)
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('E-mail address').fill(`margaret@example.com`)
    await dialog.getByRole('button', { name: 'Invite', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Invitation created' })).toBeVisible()
    await show('invited')
  })

  test('profile', async ({ page }) => {
    const { show } = visitOf(page, 'en')
    await page.goto(`${program.url}/admin/${slug}/settings/profile`)
    await expect(page.getByRole('heading', { name: 'Sessions' })).toBeVisible()
    await show('profile')
    await page.getByRole('heading', { name: 'Workspaces' }).scrollIntoViewIfNeeded()
    await show('profile-end')
  })
})

// The last: from here on signing in takes a code.
test.describe('with a second factor', () => {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
  test.use({ storageState: ({}, use) => use(session) })

  test('recovery codes, and the second step of signing in', async ({ page }) => {
    const { show } = visitOf(page, 'en')
    const dialog = page.getByRole('dialog')
    await page.goto(`${program.url}/admin/${slug}/settings/profile`)
    await page.getByRole('button', { name: 'Turn on' }).click()
    await dialog.getByLabel('Your password').fill(owner.password)
    await show('factor-begin')
    await dialog.getByRole('button', { name: 'Continue' }).click()
    await expect(dialog.getByRole('img', { name: /^QR code/ })).toBeVisible()
    await show('factor-scan')
    await dialog.getByLabel('Code', { exact: true }).fill(codeOf(await dialog.locator('code').innerText()))
    await dialog.getByRole('button', { name: 'Turn on' }).click()
    await expect(page.getByRole('dialog', { name: 'Store your recovery codes' })).toBeVisible()
    await show('factor-codes')
    await page.getByLabel('I have stored these codes').check()
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(dialog).toHaveCount(0)
    await show('factor-on')
    await page.getByRole('button', { name: profile.factor.newCodes }).click()
    await expect(page.getByRole('dialog', { name: profile.factor.renew.title })).toBeVisible()
    await show('factor-renew')
    await closeTop(page)
    await page.getByRole('button', { name: 'Turn off' }).click()
    await expect(dialog).toBeVisible()
    await show('factor-off')
    await page.context().clearCookies()
    await page.goto(`${program.url}/admin/sign-in`)
    await page.getByLabel('E-mail address').fill(owner.email)
    await page.getByLabel('Password', { exact: true }).fill(owner.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'Two-step verification' })).toBeVisible()
    await show('sign-in-code')
    await page.getByRole('button', { name: 'Use a recovery code instead' }).click()
    await show('sign-in-recovery')
  })
})

async function openMembers(page: Page, search = '') {
  await page.goto(`${program.url}/admin/${slug}/settings/members${search}`)
  await expect(page.getByText(/^\d+ members?$/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Pending invitations' })).toBeVisible()
}
