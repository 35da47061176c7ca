import type { Page } from '@playwright/test'
import { codeOf } from './authenticator'
import { consoleOf } from './console'
import { expect, expectAccessible, test } from './fixtures'
import { keyboardOf } from './keys'
import { type Mailbox, startMailbox } from './mailbox'
import { owner } from './owner'
import { type Program, startProgram } from './program'

test.describe.configure({ mode: 'serial' })

const invited = { name: 'Grace Hopper', email: 'grace@example.com', password: 'a moth in relay seventy' }

let mailbox: Mailbox
let program: Program
let slug = ''
let secret = ''
let recoveryCodes: string[] = []
let invitation = ''
let second = ''

test.beforeAll(async ({ playwright }) => {
  mailbox = await startMailbox()
  program = await startProgram(mailbox.settings)
  const request = await playwright.request.newContext()
  const ada = consoleOf(request, program)
  slug = await ada.setUp()
  invitation = await ada.invite(slug, invited.email, 'EDITOR')
  second = await ada.invite(slug, 'third@example.com', 'VIEWER')
  const factor = await ada.turnSecondFactorOn()
  secret = factor.secret
  recoveryCodes = factor.recoveryCodes
  await request.dispose()
})

test.afterAll(async () => {
  mailbox.stop()
  await program.stop()
})

test('signing in asks for the code of the authenticator, by keyboard', async ({ page }) => {
  const keys = keyboardOf(page)
  await page.goto(`${program.url}/admin/${slug}/settings/api-keys`)
  await keys.typeInto(page.getByLabel('E-mail address'), owner.email)
  await keys.typeInto(page.getByLabel('Password', { exact: true }), owner.password)
  await keys.press('Enter')
  await expect(page.getByRole('heading', { name: 'Two-step verification' })).toBeVisible()
  const code = page.getByLabel('Code', { exact: true })
  await expect(code).toBeFocused()
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code')
  await expect(code).toHaveAttribute('inputmode', 'numeric')
  await expectAccessible(page)
  await expectNowhere(page, owner.password)
  await keys.type('000000')
  await keys.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('This code is wrong or was used before.')
  await expect(code).toBeFocused()
  await expectAccessible(page)
  await keys.press('ControlOrMeta+a')
  await keys.type(codeOf(secret, 1))
  await keys.press('Enter')
  await expect(page.getByRole('heading', { name: 'API keys', exact: true })).toBeVisible()
})

test('a recovery code takes the place of a lost authenticator, once', async ({ page }) => {
  for (const answer of ['Welcome', 'wrong or was used']) {
    await page.goto(`${program.url}/admin/sign-in`)
    await fillSignIn(page, owner.email, owner.password)
    await page.getByRole('button', { name: 'Use a recovery code instead' }).click()
    await expectAccessible(page)
    await page.getByLabel('Recovery code').fill(recoveryCodes[0] ?? '')
    await page.getByRole('button', { name: 'Verify' }).click()
    await expect(page.getByText(new RegExp(answer))).toBeVisible()
    await page.context().clearCookies()
  }
  await page.getByRole('button', { name: 'Back to sign-in' }).click()
  await expect(page.getByLabel('E-mail address')).toHaveValue(owner.email)
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')
})

test('an invitation makes an account', async ({ page }) => {
  const keys = keyboardOf(page)
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))
  await page.goto(invitation)
  await expect(page.getByRole('heading', { name: /^Join .*Analytical Engines/ })).toBeVisible()
  await expect(page).toHaveURL(`${program.url}/admin/invitation`)
  await expect(page.getByText('as Editor')).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: invited.email })).toBeVisible()
  await expectAccessible(page)
  await keys.activate(page.getByRole('button', { name: 'Create account and join' }))
  await expect(page.getByLabel('Your name')).toBeFocused()
  await expect(page.getByRole('alert')).toHaveCount(2)
  await keys.type(invited.name)
  await keys.typeInto(page.getByLabel('Choose a password'), 'grace@example.com')
  await keys.press('Enter')
  await expect(page.getByRole('alert')).toContainText('easy to guess')
  await keys.press('ControlOrMeta+a')
  await keys.type(invited.password)
  await keys.press('Enter')
  await expect(page.getByRole('heading', { name: `Welcome, ${invited.name}` })).toBeVisible()
  await expect(page.getByText(/You joined .*Analytical Engines/)).toBeVisible()

  const token = new URL(invitation).hash.slice(1)
  expect(sent.filter((url) => url.includes(token))).toEqual([])
  await expectNowhere(page, token)
  await page.goBack()
  await expect(page).toHaveURL('about:blank')
})

test('an invitation that was used says so', async ({ page }) => {
  await page.goto(invitation)
  await expect(page.getByRole('heading', { name: 'This invitation does not work' })).toBeVisible()
  await expect(page.getByText(/has been used, was withdrawn or has expired/)).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${program.url}/admin/invitation`)
  await expect(page.getByText('Open the address of your invitation again')).toBeVisible()
})

test('an invitation is for one person, who signs in first', async ({ page }) => {
  program.run(
    'user',
    'create',
    '--email',
    'third@example.com',
    '--name',
    'Third',
    '--workspace',
    slug,
    '--role',
    'viewer',
  )
  const password = program.run('user', 'reset-password', '--email', 'third@example.com')
  await page.goto(`${program.url}/admin/sign-in`)
  await fillSignIn(page, invited.email, invited.password)
  await expect(page.getByRole('heading', { name: `Welcome, ${invited.name}` })).toBeVisible()
  await page.goto(second)
  await expect(page.getByText(/but the invitation is for .*third@example.com/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign out and go on' }).click()
  await expect(page.getByText('You have an account already.')).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toHaveValue('third@example.com')
  await expectAccessible(page)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in and join' }).click()
  await expect(page.getByRole('heading', { name: 'Welcome, Third' })).toBeVisible()
})

test('a forgotten password is replaced by letter', async ({ page }) => {
  await page.goto(`${program.url}/admin/sign-in`)
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await expect(page.getByRole('heading', { name: 'Forgot your password?' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send letter' }).click()
  await expect(page.getByRole('alert')).toHaveCount(1)
  for (const email of ['nobody@example.com', invited.email]) {
    await page.getByLabel('E-mail address').fill(email)
    await page.getByRole('button', { name: 'Send letter' }).click()
    await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeFocused()
    await expect(page.getByText(/^If .* belongs to an account, a letter is on its way/)).toContainText(email)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Use another address' }).click()
  }

  const letter = await letterWith('/admin/reset-password#')
  expect(letter).toContain(`To: <${invited.email}>`)
  const address = /\S+\/admin\/reset-password#\S+/.exec(letter)?.[0] ?? ''
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'Choose a new password' })).toBeVisible()
  await expect(page).toHaveURL(`${program.url}/admin/reset-password`)
  await expectAccessible(page)
  await page.getByLabel('New password').fill('short')
  await page.getByRole('button', { name: 'Save password' }).click()
  await expect(page.getByLabel('New password')).toBeFocused()
  await expect(page.getByRole('alert')).toHaveCount(1)
  invited.password = 'another moth in another relay'
  await page.getByLabel('New password').fill(invited.password)
  await page.getByRole('button', { name: 'Save password' }).click()
  await expect(page.getByText('Password replaced')).toBeVisible()
  await expectNowhere(page, new URL(address).hash.slice(1))
  await fillSignIn(page, invited.email, invited.password)
  await expect(page.getByRole('heading', { name: `Welcome, ${invited.name}` })).toBeVisible()

  await page.goto(address)
  await page.getByLabel('New password').fill('a third moth in a third relay')
  await page.getByRole('button', { name: 'Save password' }).click()
  await expect(page.getByRole('heading', { name: 'This address does not work' })).toBeFocused()
  await expectAccessible(page)
})

test('a server without mail tells what its operator has to do', async ({ page }) => {
  const silent = await startProgram()
  await page.goto(`${silent.url}/admin/forgot-password`)
  await expect(page.getByText('hoko user reset-password --email')).toBeVisible()
  await expectAccessible(page)
  await silent.stop()
})

async function letterWith(text: string): Promise<string> {
  await expect.poll(() => mailbox.letters.some((letter) => letter.includes(text))).toBe(true)
  return mailbox.letters.find((letter) => letter.includes(text)) ?? ''
}

async function fillSignIn(page: Page, email: string, password: string) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** A secret must be in no storage, and neither in the address nor in what the history keeps of it. */
async function expectNowhere(page: Page, text: string) {
  const traces = await page.evaluate(() =>
    [
      location.href,
      document.referrer,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ].join(),
  )
  expect(traces.includes(text)).toBe(false)
}
