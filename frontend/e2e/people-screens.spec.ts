import type { BrowserContext, Page } from '@playwright/test'
import { codeOf } from './authenticator'
import { consoleOf } from './console'
import { expect, test } from './fixtures'
import { closeTop, type Look, looks, screenOf } from './looks'
import { type Mailbox, startMailbox } from './mailbox'
import { owner } from './owner'
import { type Program, startProgram } from './program'

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

for (const look of Object.keys(looks) as Look[]) {
  test.describe(look, () => {
    test.use(looks[look])

    test('before signing in', async ({ page }) => {
      const show = screenOf(page, look)
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
        await screenOf(page, look)('invitation-other')
      })

      test('members', async ({ page }) => {
        const show = screenOf(page, look)
        await openMembers(page)
        await show('members')
        const rows = page.locator('tbody tr')
        const heights = await rows.evaluateAll((all) => all.map((row) => row.clientHeight))
        expect(new Set(heights).size, 'heights of rows').toBe(1)
        await openMembers(page, '?q=lovelace')
        await page
          .getByRole('button', { name: `Actions for ${owner.name}` })
          .locator('visible=true')
          .click()
        await expect(page.getByRole('menu')).toBeVisible()
        await show('menu-member')
        await openMembers(page)
        await page.getByRole('button', { name: 'Actions for Grace Hopper' }).locator('visible=true').click()
        await page.getByRole('menuitem', { name: 'Change role' }).click()
        await show('member-role')
        await closeTop(page)
        await page.getByRole('button', { name: 'Actions for Grace Hopper' }).locator('visible=true').click()
        await page.getByRole('menuitem', { name: 'Remove from workspace' }).click()
        await expect(page.getByText(/made no API key/)).toBeVisible()
        await show('member-remove')
        await closeTop(page)
      })

      test('an invitation', async ({ page }) => {
        const show = screenOf(page, look)
        await openMembers(page)
        await page.getByRole('button', { name: 'Invite', exact: true }).click()
        const dialog = page.getByRole('dialog')
        await dialog.getByLabel('E-mail address').fill(`${look}@example.com`)
        await show('invite')
        await dialog.getByRole('button', { name: 'Invite', exact: true }).click()
        await expect(page.getByRole('dialog', { name: 'Invitation made' })).toBeVisible()
        await show('invited')
      })

      test('profile', async ({ page }) => {
        const show = screenOf(page, look)
        await page.goto(`${program.url}/admin/${slug}/settings/profile`)
        await expect(page.getByRole('heading', { name: 'Sessions' })).toBeVisible()
        await show('profile')
        await page.getByRole('heading', { name: 'Workspaces' }).scrollIntoViewIfNeeded()
        await show('profile-end')
        await page.getByRole('button', { name: 'Turn on' }).click()
        const dialog = page.getByRole('dialog')
        await dialog.getByLabel('Your password').fill(owner.password)
        await show('factor-begin')
        await dialog.getByRole('button', { name: 'Continue' }).click()
        await expect(dialog.getByRole('img', { name: /^QR code/ })).toBeVisible()
        await show('factor-scan')
      })
    })
  })
}

// The last: from here on signing in takes a code.
test.describe('with a second factor', () => {
  for (const look of ['light', 'phone', 'dark'] as const) {
    test.describe(look, () => {
      test.use(looks[look])

      test('recovery codes, and the second step of signing in', async ({ page, playwright }) => {
        const show = screenOf(page, look)
        const fresh = await startProgram()
        const request = await playwright.request.newContext({ storageState: { cookies: [], origins: [] } })
        await consoleOf(request, fresh).setUp()
        await page.context().addCookies((await request.storageState()).cookies)
        await request.dispose()
        await page.goto(`${fresh.url}/admin/`)
        await page
          .getByRole('link', { name: 'Profile' })
          .or(page.getByRole('button', { name: /^Account of/ }))
          .first()
          .click()
        const item = page.getByRole('menuitem', { name: 'Profile' })
        const turnOn = page.getByRole('button', { name: 'Turn on' })
        await expect(item.or(turnOn).first()).toBeVisible()
        if (await item.isVisible()) await item.click()
        await turnOn.click()
        await page.getByLabel('Your password').fill(owner.password)
        await page.getByRole('button', { name: 'Continue' }).click()
        await page
          .getByLabel('Code', { exact: true })
          .fill(codeOf(await page.getByRole('dialog').locator('code').innerText()))
        await page.getByRole('dialog').getByRole('button', { name: 'Turn on' }).click()
        await expect(page.getByRole('dialog', { name: 'Store your recovery codes' })).toBeVisible()
        await show('factor-codes')
        await page.getByLabel('I have stored these codes').check()
        await page.getByRole('button', { name: 'Done' }).click()
        await show('factor-on')
        await page.getByRole('button', { name: 'Turn off' }).click()
        await show('factor-off')
        await page.context().clearCookies()
        await page.goto(`${fresh.url}/admin/sign-in`)
        await page.getByLabel('E-mail address').fill(owner.email)
        await page.getByLabel('Password', { exact: true }).fill(owner.password)
        await page.getByRole('button', { name: 'Sign in' }).click()
        await expect(page.getByRole('heading', { name: 'Two-step verification' })).toBeVisible()
        await show('sign-in-code')
        await page.getByRole('button', { name: 'Use a recovery code instead' }).click()
        await show('sign-in-recovery')
        await page.goto(`${fresh.url}/admin/forgot-password`)
        await expect(page.getByText('hoko user reset-password --email')).toBeVisible()
        await show('forgot-password-no-mail')
        await fresh.stop()
      })
    })
  }
})

async function openMembers(page: Page, search = '') {
  await page.goto(`${program.url}/admin/${slug}/settings/members${search}`)
  await expect(page.getByText(/^\d+ members?$/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Pending invitations' })).toBeVisible()
}
