import type { APIRequestContext, BrowserContext, Page } from '@playwright/test'
import { codeOf } from './authenticator'
import { consoleOf } from './console'
import { expect, test } from './fixtures'
import { happeningsOf } from './happenings'
import { owner } from './owner'
import { type Program, startProgram } from './program'
import { visitOf } from './visit'
import { type Language, wordsIn } from './words'

// A workspace in which nothing has happened yet, as its owner and as a viewer see it, in both languages.

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** What the calls that are taught need. */
const scopes = ['linksRead', 'linksWrite', 'collectionsRead', 'partnersWrite', 'analyticsRead', 'conversionsWrite']

let program: Program
let slug = ''
const sessions: Partial<Record<'owner' | 'viewer' | 'stranger', Session>> = {}

test.beforeAll(async ({ playwright }) => {
  program = await startProgram()
  const request = await playwright.request.newContext()
  slug = await consoleOf(request, program).setUp()
  sessions.owner = await request.storageState()
  await request.dispose()
  program.run('workspace', 'create', '--slug', 'other', '--name', 'Other')
  for (const [name, place] of Object.entries({ viewer: slug, stranger: 'other' } as const)) {
    const person = [
      '--email',
      `${name}@example.com`,
      '--name',
      'Grace Hopper',
      '--workspace',
      place,
      '--role',
      'viewer',
    ]
    const password = program.run('user', 'create', ...person)
    const visitor = await playwright.request.newContext()
    const signIn = () => consoleOf(visitor, program).signIn(`${name}@example.com`, password)
    await signIn()
    if (name === 'stranger') {
      await leaveWorkspace(visitor)
      // Whoever is in no workspace any more was signed out.
      await signIn()
    }
    sessions[name as keyof typeof sessions] = await visitor.storageState()
    await visitor.dispose()
  }
})

test.afterAll(() => program.stop())

for (const [language, locale] of [
  ['en', 'en-US'],
  ['ar', 'ar-EG'],
] satisfies [Language, string][]) {
  const words = wordsIn[language]

  test.describe(language, () => {
    test.use({ locale })

    test.describe('the owner', () => {
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
      test.use({ storageState: ({}, use) => use(sessions.owner) })

      test('is taught what belongs where', async ({ page }) => {
        const { show } = visitOf(page, language)
        for (const [name, path, text] of [
          ['overview-first', '', words.overview.progress(1, 5)],
          ['links-empty', 'links', words.links.emptyTitle],
          ['tags-empty', 'tags', words.collections.tag.emptyTitle],
          ['events-empty', 'events', words.events.emptyTitle],
          ['customers-empty', 'customers', words.customers.empty.title],
          ['partners-empty', 'partners', words.partners.empty.title],
          ['keys-empty', 'settings/api-keys', words.keys.list.emptyTitle],
          ['requests-empty', 'settings/request-log', words.requests.emptyTitle],
        ] as const) {
          await open(page, path)
          await expect(page.getByText(text, { exact: true }).first()).toBeVisible()
          await show(name)
        }
      })
    })

    test.describe('a viewer', () => {
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
      test.use({ storageState: ({}, use) => use(sessions.viewer) })

      test('is told which role is missing', async ({ page }) => {
        const { show } = visitOf(page, language)
        for (const [name, path, text] of [
          ['keys-forbidden', 'settings/api-keys', words.keys.list.forbiddenTitle],
          ['members-forbidden', 'settings/members', words.members.forbiddenTitle],
          ['requests-forbidden', 'settings/request-log', words.requests.forbiddenTitle],
          ['audit-forbidden', 'settings/audit-log', words.audit.forbiddenTitle],
          ['general-viewer', 'settings/general', words.general.needsAdmin(words.common.roles.VIEWER)],
          ['import-forbidden', 'links/import', words.links.importing.forbidden],
        ] as const) {
          await open(page, path)
          await expect(page.getByText(text, { exact: true }).first()).toBeVisible()
          await show(name)
        }
      })
    })

    test.describe('somebody without a workspace', () => {
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
      test.use({ storageState: ({}, use) => use(sessions.stranger) })

      test('is told whom to ask', async ({ page }) => {
        await page.goto(`${program.url}/admin/`)
        await expect(page.getByRole('heading', { name: words.entrance.noWorkspace.title })).toBeVisible()
        await visitOf(page, language).show('no-workspace')
      })
    })
  })
}

// After the others: from here on the workspace is not empty any more.
test.describe('the calls that empty pages teach', () => {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
  test.use({ storageState: ({}, use) => use(sessions.owner) })

  test('work as they stand, through both doors', async ({ page, playwright }) => {
    const request = await playwright.request.newContext({ storageState: sessions.owner })
    const calls: string[] = []
    for (const path of ['partners', 'analytics', 'settings/api-keys', 'links']) {
      await open(page, path)
      calls.push(...(await taughtCalls(page)))
    }
    const { secret } = await consoleOf(request, program).createKey(slug, { name: 'Taught', scopes })
    for (const call of calls) await perform(request, call, secret)
    const happenings = happeningsOf(request, program.url, secret)
    const link = await happenings.makeLink('https://example.com/')
    await happenings.click(link.shortUrl)
    await happenings.stored(1)

    await open(page, 'customers')
    await expect(page.getByText('as here for the newest one')).toBeVisible()
    await expect(page.getByRole('group', { name: 'REST', exact: true })).not.toContainText('the value of hoko_id')
    for (const call of await taughtCalls(page)) await perform(request, call, secret)
    await page.reload()
    await expect(page.getByText('1 customer', { exact: true })).toBeVisible()
    await request.dispose()
  })
})

// The last: from here on signing in takes a code.
test.describe('a second factor in Arabic', () => {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
  test.use({ locale: 'ar-EG', storageState: ({}, use) => use(sessions.owner) })

  test('is turned on, and asked for', async ({ page }) => {
    const { show } = visitOf(page, 'ar')
    const { entrance, profile } = wordsIn.ar
    const { factor } = profile
    const dialog = page.getByRole('dialog')
    await open(page, 'settings/profile')
    await page.getByRole('button', { name: factor.turnOn }).click()
    await dialog.getByLabel(factor.password).fill(owner.password)
    await show('factor-begin')
    await dialog.getByRole('button', { name: factor.begin.submit }).click()
    await expect(dialog.getByRole('img', { name: factor.scan.picture })).toBeVisible()
    await show('factor-scan')
    const secret = await dialog.locator('code').innerText()
    await dialog.getByLabel(entrance.code.label.digits, { exact: true }).fill(codeOf(secret))
    await dialog.getByRole('button', { name: factor.scan.submit }).click()
    await expect(page.getByRole('dialog', { name: factor.codes.title })).toBeVisible()
    await show('factor-codes')
    await page.getByLabel(factor.codes.stored).check()
    await page.getByRole('button', { name: factor.codes.done }).click()
    await expect(dialog).toHaveCount(0)
    await show('factor-on')
    await page.getByRole('button', { name: factor.newCodes }).click()
    await expect(page.getByRole('dialog', { name: factor.renew.title })).toBeVisible()
    await show('factor-renew')
    await page.context().clearCookies()
    await page.goto(`${program.url}/admin/sign-in`)
    await page.getByLabel(entrance.signIn.email).fill(owner.email)
    await page.getByLabel(entrance.signIn.password, { exact: true }).fill(owner.password)
    await page.getByRole('button', { name: entrance.signIn.submit }).click()
    await expect(page.getByRole('heading', { name: entrance.code.title })).toBeVisible()
    await show('sign-in-code')
    await page.getByRole('button', { name: entrance.code.other.digits }).click()
    await show('sign-in-recovery')
  })
})

/** Leaves the only workspace that somebody is in. */
async function leaveWorkspace(request: APIRequestContext) {
  const ask = async (query: string, input: object = {}) => {
    const answer = await request.post(`${program.url}/graphql`, { data: { query, variables: { input } } })
    const { data, errors } = await answer.json()
    expect(errors).toBeUndefined()
    return data
  }
  const { viewer } = await ask('{ viewer { memberships { workspace { id } } } }')
  await ask('mutation ($input: LeaveWorkspaceInput!) { leaveWorkspace(input: $input) { leftWorkspaceId } }', {
    workspaceId: viewer.memberships[0].workspace.id,
  })
}

async function open(page: Page, path: string) {
  await page.goto(`${program.url}/admin/${slug}/${path}`)
}

/** What is shown to be copied, through REST and through GraphQL. */
async function taughtCalls(page: Page): Promise<string[]> {
  const calls: string[] = []
  for (const door of ['REST', 'GraphQL']) {
    await page.getByRole('tab', { name: door, exact: true }).click()
    calls.push(await page.getByRole('group', { name: door, exact: true }).innerText())
  }
  return calls
}

/** Does what curl would, with the key in the variable, and resolves to the answer, which is no refusal. */
async function perform(request: APIRequestContext, call: string, key: string): Promise<string> {
  const address = /^curl "([^"]+)"/.exec(call)?.[1] ?? ''
  const body = / -d '([^']*)'$/.exec(call)?.[1]
  expect(call).toContain('-H "Authorization: Bearer $KEY"')
  const headers = { Authorization: `Bearer ${key}`, ...(body && { 'Content-Type': 'application/json' }) }
  const answer = await request.fetch(address, { method: body ? 'POST' : 'GET', headers, data: body })
  const text = await answer.text()
  expect(answer.ok() && !JSON.parse(text).errors, `${call}\n${text}`).toBe(true)
  return text
}
