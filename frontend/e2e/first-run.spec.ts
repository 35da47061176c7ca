import type { Page, Request } from '@playwright/test'
import { clientOf } from './client'
import { expect, test } from './fixtures'
import { owner } from './owner'
import { type Destination, type Program, startDestination, startProgram } from './program'

test.describe.configure({ mode: 'serial' })

let program: Program
let destination: Destination

test.beforeAll(async () => {
  program = await startProgram()
  destination = await startDestination()
})

test.afterAll(async () => {
  destination.stop()
  await program.stop()
})

test('from an empty server to a counted click and a revoked key, by mouse', async ({ page, context, request }) => {
  await test.step('set up', async () => {
    await page.goto(`${program.url}/admin/setup`)
    await page.getByRole('button', { name: 'Create workspace' }).click()
    await expect(page.getByLabel('Set-up token')).toBeFocused()
    await expect(page.getByRole('alert')).toHaveCount(4)
    await page.getByLabel('Set-up token').fill(program.setUpUrl)
    await expect(page.getByLabel('Set-up token')).toHaveValue(/^[\w-]+$/)
    await page.getByLabel('Your name').fill(owner.name)
    await page.getByLabel('E-mail address').fill(owner.email)
    await page.getByLabel('Password', { exact: true }).fill(owner.password)
    await page.getByLabel('Workspace name').fill(owner.workspace)
    await page.getByRole('button', { name: 'Create workspace' }).click()
    await expect(page.getByRole('heading', { name: `Welcome, ${owner.name}` })).toBeVisible()
    await expect(page.getByText('1 of 5 done')).toBeVisible()
  })

  const key = await test.step('create a key and copy it', async () => {
    await page.getByRole('link', { name: 'Create API key' }).click()
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('First key')
    await expect(page.getByText('8 of 12 scopes')).toBeVisible()
    await page.getByRole('button', { name: 'Create key' }).click()
    return storeSecret(page)
  })

  const client = clientOf(request, program.url, key)
  let clickId = ''
  await test.step('make a link with the key and visit it', async () => {
    const link = await client.makeLink(destination.url)
    const visitor = await context.newPage()
    await visitor.goto(link.shortUrl)
    await expect(visitor).toHaveURL(/\/landing\?hoko_id=[\w-]+$/)
    clickId = new URL(visitor.url()).searchParams.get('hoko_id') ?? ''
    await visitor.close()
    await expect.poll(client.countClicks).toBe(1)
  })

  await test.step('see the click', async () => {
    await page.getByRole('link', { name: 'Overview' }).click()
    await expect(page.getByText('4 of 5 done')).toBeVisible()
    await expect(keyCount(page)).toHaveText('1')
  })

  await test.step('see the lead, while the page just stays open', async () => {
    await client.record('lead', {
      clickId,
      eventName: 'Sign-up',
      customerExternalId: 'user-1',
      customerName: 'Grace Hopper',
    })
    await expect(page.getByText('5 of 5 done')).toBeVisible()
  })

  await test.step('revoke the key', async () => {
    expect((await client.readLinks()).status()).toBe(200)
    await page.getByRole('link', { name: 'API keys' }).click()
    await page.getByRole('button', { name: 'Actions for First key' }).click()
    await page.getByRole('menuitem', { name: 'Revoke' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText(/In use .* from 127\.0\.0\.1/)).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Revoke key' })).toBeDisabled()
    await dialog.getByLabel(/^Type First key or .{4} to confirm$/).fill('First key')
    await dialog.getByRole('button', { name: 'Revoke key' }).click()
    await expect(page.getByText('Key revoked')).toBeVisible()
    await expect(page.getByRole('row', { name: /First key/ }).getByText('Revoked')).toBeVisible()
    const refused = await client.readLinks()
    expect(refused.status()).toBe(401)
    expect((await refused.json()).code).toBe('key_revoked')
    await page.getByRole('link', { name: 'Overview' }).click()
    await expect(keyCount(page)).toHaveText('0')
  })
})

test('a key with write only, made in the dialog, may write and gets 403 on GET', async ({ page, request }) => {
  await signIn(page)
  await page.getByRole('link', { name: 'API keys' }).click()
  await page.getByRole('button', { name: 'Create API key' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill('Writer')
  await dialog.getByLabel('Write links').check()
  await expect(dialog.getByLabel('Read links')).not.toBeChecked()
  await expect(dialog.getByText('Writing does not include reading')).toBeVisible()
  await expect(dialog.getByText('1 of 12 scopes')).toBeVisible()
  await dialog.getByRole('button', { name: 'Create key' }).click()
  const key = await storeSecret(page)

  const refused = await clientOf(request, program.url, key).readLinks()
  expect(refused.status()).toBe(403)
  expect((await refused.json()).missingScopes).toEqual(['linksRead'])
  const empty = await request.post(`${program.url}/api/links`, {
    headers: { Authorization: `Bearer ${key}` },
    data: [],
  })
  expect(empty.status()).toBe(400)
})

test('what the server finds wrong is said at its field', async ({ page }) => {
  await signIn(page)
  await page.getByRole('link', { name: 'API keys' }).click()
  await page.getByRole('button', { name: 'Create API key' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Allowed addresses').fill('not-an-address')
  await dialog.getByRole('button', { name: 'Create key' }).click()
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused()
  await expect(dialog.getByLabel('Allowed addresses')).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog.getByRole('alert')).toHaveCount(3)
  await expect(dialog.getByText('Tick at least one scope.')).toBeVisible()
})

test('what was filled in is not lost by Escape, the backdrop or a slip', async ({ page }) => {
  await signIn(page)
  await page.getByRole('link', { name: 'API keys' }).click()
  await page.getByRole('button', { name: 'Create API key' }).click()
  const dialog = page.getByRole('dialog', { name: 'Create API key' })
  const name = dialog.getByLabel('Name', { exact: true })
  await name.fill('مفتاح')
  await expect(name).toHaveCSS('direction', 'rtl')
  await page.keyboard.press('Escape')
  await expect(dialog.getByText('Discard your changes?')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Keep editing' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(name).toHaveValue('مفتاح')
  await page.mouse.click(4, 4)
  await dialog.getByRole('button', { name: 'Discard' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Create API key' }).click()
  await expect(name).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('signing out ends the session, and signing in leads back', async ({ page }) => {
  await signIn(page)
  await holdReadsUntilSignedOut(page)
  await page.getByRole('link', { name: 'API keys' }).click()
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in to Hoko' })).toBeVisible()

  const asked = `${program.url}/admin/${await slugOf(page)}/settings/api-keys?state=revoked`
  await page.goto(asked)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByLabel('E-mail address')).toBeFocused()
  await expect(page.getByRole('alert')).toHaveCount(2)
  await fillSignIn(page, 'a wrong password')
  await expect(page.getByRole('alert')).toHaveText('E-mail address or password is wrong.')
  await fillSignIn(page, owner.password)
  await expect(page).toHaveURL(asked)
  await expect(page.getByRole('row', { name: /First key/ })).toBeVisible()
})

test('nothing is read with a session that has ended, while its pages are still there', async ({ page }) => {
  await page.addInitScript(watchLateUses)
  await page.clock.install()
  await signIn(page)
  await page.getByRole('link', { name: 'API keys' }).click()
  await expect(page.getByRole('row', { name: /First key/ })).toBeVisible()
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 30_000))
  await askSoon(page)
  const read: string[] = []
  let leave = () => {}
  const left = new Promise<void>((resolve) => {
    leave = resolve
  })
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? ''
    if (body.includes('query Boot')) await left
    else if (!body.includes('mutation SignOut')) read.push(body)
    await route.continue()
  })
  const leaving = page.waitForRequest((request) => request.postData()?.includes('query Boot') ?? false)
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await leaving
  await page.clock.runFor(150)
  expect(await page.evaluate(() => window.lateUses.at(-1))).toBe('given up')
  expect(read).toEqual([])
  await page.clock.resume()
  leave()
  await expect(page.getByRole('heading', { name: 'Sign in to Hoko' })).toBeVisible()
})

test('a whole key pasted into the search is cut down to its prefix', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')))
  await signIn(page)
  await page.getByRole('link', { name: 'API keys' }).click()
  const secret = 'A1b2C3d4E5f6G7h8J9k0L1m2N3p4Q5r6S7t8U9'
  await page.getByLabel('Search keys').fill(`hoko_Zz0Zz1Zz2Zz3_${secret}`)
  await expect(page.getByText('No key matches')).toBeVisible()
  await expect(page).toHaveURL(/q=hoko_Zz0Zz1Zz2Zz3$/)
  expect(sent.filter((text) => text.includes(secret))).toEqual([])
})

/** Copies the secret of the open dialog, tries it, and closes the dialog as it asks to be closed. */
async function storeSecret(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Save your API key' })
  const key = await dialog.getByLabel('API key', { exact: true }).inputValue()
  expect(key).toMatch(/^hoko_[0-9A-Za-z]{12}_[0-9A-Za-z]{38}$/)
  await dialog.getByRole('button', { name: 'Copy key' }).click()
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key)

  await dialog.getByRole('button', { name: 'Try it' }).click()
  await expect(dialog.getByText(/^200 in/)).toBeVisible()

  await page.keyboard.press('Escape')
  await page.mouse.click(4, 4)
  await page.goBack()
  await expect(dialog.getByText(/Tick .* first/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeDisabled()
  await dialog.getByLabel('I have stored this key').check()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog).toBeHidden()
  await expectForgotten(page, key)
  return key
}

/** The secret must not be left anywhere in the browser. */
async function expectForgotten(page: Page, key: string) {
  const traces = await page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      location.href,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ].join(),
  )
  expect(traces.includes(key)).toBe(false)
}

async function signIn(page: Page) {
  await page.goto(`${program.url}/admin/`)
  await fillSignIn(page, owner.password)
  await expect(page.getByRole('heading', { name: `Welcome, ${owner.name}` })).toBeVisible()
}

async function fillSignIn(page: Page, password: string) {
  await page.getByLabel('E-mail address').fill(owner.email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** How many keys the overview counts. */
function keyCount(page: Page) {
  return page.getByRole('term').filter({ hasText: 'API keys' }).locator('+ dd')
}

function slugOf(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('hoko-workspace'))
}

/** Turns the clock, which stands, until the page asks within 150 ms for the late uses, as it does every five seconds. */
async function askSoon(page: Page) {
  const answers = () => page.evaluate(() => window.lateUses.filter((end) => end === 'answered').length)
  const before = await answers()
  while ((await answers()) === before) await page.clock.runFor(100)
  await page.clock.runFor(4850)
}

/** Runs in the page: notes how each question about late uses ends, once the page has what it says. */
function watchLateUses() {
  const { fetch } = window
  window.lateUses = []
  window.fetch = async (...call) => {
    if (!String(call[1]?.body).includes('query LateUses')) return fetch(...call)
    const answer = await fetch(...call).catch((cause) => {
      window.lateUses.push('given up')
      throw cause
    })
    const json = await answer.json()
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => window.lateUses.push('answered')
    answer.json = async () => {
      port2.postMessage(null)
      return json
    }
    return answer
  }
}

/** What reaches the server after the session is refused, of which the browser would complain. */
async function holdReadsUntilSignedOut(page: Page) {
  const signsOut = (request: Request) => request.postData()?.includes('mutation SignOut') ?? false
  const signedOut = page.waitForResponse((answer) => signsOut(answer.request()))
  await page.route('**/graphql', async (route) => {
    if (!signsOut(route.request())) await signedOut
    await route.continue()
  })
}

declare global {
  interface Window {
    lateUses: ('answered' | 'given up')[]
  }
}
