import type { BrowserContext, Page } from '@playwright/test'
import { ar } from '../src/messages/ar'
import { entrance } from '../src/messages/entrance.ar'
import { explorer } from '../src/messages/explorer.ar'
import { keys } from '../src/messages/keys.ar'
import { members } from '../src/messages/members.ar'
import { scopeSummary } from '../src/messages/names.ar'
import { overview } from '../src/messages/overview.ar'
import { palette } from '../src/messages/palette.ar'
import { profile } from '../src/messages/profile.ar'
import { setup } from '../src/messages/setup.ar'
import { shortcuts } from '../src/messages/shortcuts.ar'
import { clientOf } from './client'
import { consoleOf } from './console'
import { expect, test } from './fixtures'
import { closeTop } from './looks'
import { owner } from './owner'
import { type Program, startProgram } from './program'
import { holdScript, visitOf } from './visit'

let program: Program
let empty: Program
let slug = ''
let keyId = ''
let invitation = ''
let session: Awaited<ReturnType<BrowserContext['storageState']>>

test.beforeAll(async ({ playwright }) => {
  empty = await startProgram()
  program = await startProgram()
  const request = await playwright.request.newContext()
  const ada = consoleOf(request, program)
  slug = await ada.setUp()
  const old = await ada.createKey(slug, { name: 'حاسوب قديم', scopes: ['linksRead'] })
  await ada.revokeKey(slug, { id: old.id, reason: 'LEAKED' })
  await ada.createKey(slug, { name: 'Analytics export', scopes: ['analyticsRead', 'linksRead'] })
  const made = await ada.createKey(slug, {
    name: 'خادم الإنتاج',
    scopes: ['linksRead', 'linksWrite', 'collectionsRead'],
    allowedIps: ['127.0.0.0/8'],
  })
  keyId = made.id
  await clientOf(request, program.url, made.secret).makeLink('http://localhost/landing')
  for (const [email, name] of Object.entries({ salma: 'سلمى حايك', grace: 'Grace Hopper' })) {
    const person = ['--email', `${email}@example.com`, '--name', name]
    program.run('user', 'create', ...person, '--workspace', slug, '--role', 'editor')
  }
  invitation = await ada.invite(slug, 'new@example.com', 'EDITOR')
  session = await request.storageState()
  await request.dispose()
})

test.afterAll(async () => {
  await Promise.all([empty.stop(), program.stop()])
})

test.describe('whoever reads Arabic', () => {
  test.use({ locale: 'ar-EG' })

  test('before signing in', async ({ page }) => {
    const { show, showLoading } = visitOf(page, 'ar')
    const release = await holdScript(page)
    await showLoading('loading', async () => {
      await page.goto(empty.setUpUrl, { waitUntil: 'commit' })
      await expect(page.getByRole('img', { name: 'Hoko' })).toBeVisible()
    })
    release()
    await expect(page.getByRole('heading', { name: setup.title })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await show('set-up')
    await page.goto(`${empty.url}/admin/setup`)
    await page.getByRole('button', { name: setup.submit }).click()
    await expect(page.getByLabel(setup.token)).toHaveAttribute('aria-invalid', 'true')
    await show('set-up-token')
    await page.goto(invitation)
    await expect(page.getByRole('button', { name: entrance.invitation.create })).toBeVisible()
    await show('invitation')
    await page.goto(`${program.url}/admin/invitation#nonsense`)
    await expect(page.getByRole('heading', { name: entrance.invitation.invalidTitle })).toBeVisible()
    await show('invitation-invalid')
    await page.goto(`${program.url}/admin/reset-password#nonsense`)
    await expect(page.getByLabel(entrance.reset.password)).toBeVisible()
    await show('reset-password')
    await page.goto(`${program.url}/admin/forgot-password`)
    await expect(page.getByRole('heading', { name: entrance.forgotten.title })).toBeVisible()
    await show('forgot-password')
    await page.goto(`${program.url}/admin/`)
    await page.getByLabel(entrance.signIn.email).fill(owner.email)
    await page.getByLabel(entrance.signIn.password, { exact: true }).fill('a wrong password')
    await page.getByRole('button', { name: entrance.signIn.submit }).click()
    await expect(page.getByRole('alert')).toHaveText('البريد الإلكتروني أو كلمة المرور غير صحيحة.')
    await show('sign-in')
  })

  test.describe('signed in', () => {
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
    test.use({ storageState: ({}, use) => use(session) })

    test('an invitation for somebody else', async ({ page }) => {
      await page.goto(invitation)
      await expect(page.getByRole('button', { name: entrance.invitation.signOut })).toBeVisible()
      await visitOf(page, 'ar').show('invitation-other')
    })

    test('pages', async ({ page }) => {
      const { show } = visitOf(page, 'ar')
      await page.goto(`${program.url}/admin/${slug}`)
      await expect(page.getByText(overview.progress(3, 5))).toBeVisible()
      await show('overview')
      await openKeys(page)
      await show('keys')
      await openKeys(page, 'q=nothing')
      await expect(page.getByText(keys.list.noMatchTitle)).toBeVisible()
      await show('keys-no-match')
      await page.goto(`${program.url}/admin/${slug}/settings/members`)
      await expect(page.getByText(members.total(3), { exact: true })).toBeVisible()
      await expect(page.getByRole('heading', { name: members.invitations.title })).toBeVisible()
      await show('members')
      await page.goto(`${program.url}/admin/${slug}/settings/profile`)
      await expect(page.getByRole('heading', { name: profile.sessions.title })).toBeVisible()
      await show('profile')
      await page.getByRole('heading', { name: profile.workspaces.title }).scrollIntoViewIfNeeded()
      await show('profile-end')
      await page.goto(`${program.url}/admin/${slug}/explorer`)
      await expect(page.getByRole('heading', { name: explorer.page })).toBeVisible()
      await expect(page.locator('.cm-content').first()).toHaveCSS('direction', 'ltr')
      await show('explorer')
      await page.getByRole('button', { name: explorer.run }).click()
      await expect(page.getByRole('textbox', { name: explorer.response })).toContainText('"totalCount"')
      await show('explorer-response')
      await page.getByRole('tab', { name: explorer.docs }).click()
      await expect(page.getByRole('region', { name: explorer.docs })).toBeVisible()
      await show('explorer-docs')
      await page.goto(`${program.url}/admin/nowhere/at/all`)
      await expect(page.getByRole('heading', { name: ar.errors.notFoundTitle })).toBeVisible()
      await show('not-found')
    })

    test('menus and dialogs', async ({ page }) => {
      const { show, showEach } = visitOf(page, 'ar')
      await openKeys(page)
      const acts = page.getByRole('button', { name: keys.list.actionsFor('خادم الإنتاج') }).locator('visible=true')
      await showEach(
        'menu-key',
        () => acts.click(),
        () => closeTop(page),
      )
      await page.getByRole('button', { name: ar.shell.profile(owner.name) }).click()
      await expect(page.getByRole('menuitemradio', { name: 'العربية' })).toBeChecked()
      await show('menu-account')
      await closeTop(page)
      await page.keyboard.press('ControlOrMeta+k')
      await expect(page.getByRole('combobox', { name: palette.title })).toBeFocused()
      await show('palette')
      await closeTop(page)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: shortcuts.title })).toBeVisible()
      await show('shortcuts')
      await openKeys(page, `key=${keyId}`)
      const details = page.getByRole('dialog', { name: 'خادم الإنتاج' })
      await expect(details.getByText('127.0.0.0/8')).toBeVisible()
      await show('details')
      await details.getByRole('button', { name: keys.list.revoke }).click()
      await expect(page.getByRole('dialog').getByText(/127\.0\.0\.1/)).toBeVisible()
      await show('revoke')
      await openKeys(page, `create=1&name=ar&scopes=linksWrite,tagsRead`)
      const dialog = page.getByRole('dialog', { name: keys.form.createTitle })
      await expect(dialog.getByText(scopeSummary.count(2, 12))).toBeVisible()
      await show('create')
      await dialog.getByLabel(keys.form.ips).fill('nonsense')
      await dialog.getByRole('button', { name: keys.form.submit }).click()
      await expect(dialog.getByText('أدخل عنوانًا أو شبكة')).toBeVisible()
      await show('create-refused')
      await page.keyboard.press('Escape')
      await expect(dialog.getByText(ar.common.discardTitle)).toBeVisible()
      await show('create-discard')
      await dialog.getByRole('button', { name: ar.common.keepEditing }).click()
      await dialog.getByRole('button', { name: ar.common.remove('nonsense') }).click()
      await dialog.getByRole('button', { name: keys.form.submit }).click()
      const secret = page.getByRole('dialog', { name: keys.secret.title })
      await expect(secret.getByLabel(keys.secret.label, { exact: true })).toHaveCSS('direction', 'ltr')
      await show('secret')
      await secret.getByLabel(keys.secret.stored).check()
      await secret.getByRole('button', { name: keys.secret.done }).click()
      await expect(page.getByText(keys.secret.created)).toBeVisible()
      await show('created')
    })
  })
})

test.describe('the choice of a language', () => {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
  test.use({ storageState: ({}, use) => use(session) })

  test('is kept in the browser, and turns the arrow keys round', async ({ page }) => {
    await page.goto(`${program.url}/admin/${slug}/settings/api-keys`)
    await page.getByRole('button', { name: /^Account of/ }).click()
    await page.getByRole('menuitemradio', { name: 'العربية' }).click()
    await expect(page.getByRole('heading', { name: keys.list.page, level: 1 })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await page.goto(`${program.url}/admin/${slug}`)
    await expect(page.getByText(overview.progress(3, 5))).toBeVisible()
    const [first, second] = await page.getByRole('tab').all()
    await first?.focus()
    await page.keyboard.press('ArrowLeft')
    await expect(second ?? page.getByRole('tab')).toBeFocused()
    // Where Latin layouts have the letter K, Arabic ones have this one.
    await page.evaluate(() =>
      dispatchEvent(new KeyboardEvent('keydown', { key: 'ن', code: 'KeyK', ctrlKey: true })),
    )
    await page.getByRole('combobox', { name: palette.title }).fill('English')
    await page.keyboard.press('Enter')
    await expect(page.getByText('3 of 5 done')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  })
})

async function openKeys(page: Page, search = '') {
  await page.goto(`${program.url}/admin/${slug}/settings/api-keys?${search}`)
  await expect(page.getByRole('heading', { name: keys.list.page, level: 1, includeHidden: true })).toBeAttached()
}
