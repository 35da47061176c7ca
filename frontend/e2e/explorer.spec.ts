import type { Page } from '@playwright/test'
import { consoleOf } from './console'
import { expect, expectAccessible, test } from './fixtures'
import { keyboardOf } from './keys'
import { type Look, looks, screenOf } from './looks'
import type { Program } from './program'
import { shareProgram } from './shared'

let program: Program
let slug = ''

shareProgram(async (request, started) => {
  program = started
  slug = await consoleOf(request, program).setUp()
})

const query = (page: Page) => page.getByRole('textbox', { name: 'Query' })
const response = (page: Page) => page.getByRole('textbox', { name: 'Response' })

async function open(page: Page) {
  await page.goto(`${program.url}/admin/${slug}/explorer`)
  await expect(page.getByRole('heading', { name: 'GraphQL explorer' })).toBeVisible()
}

/** Replaces what stands in an editor, as a person does. */
async function write(page: Page, text: string, editor = query(page)) {
  await editor.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
}

test('a query runs, and its answer comes with status, time and size', async ({ page }) => {
  await open(page)
  await expect(page.getByText(/Runs in .Analytical Engines., as you and with your role Owner/)).toBeVisible()
  await write(page, 'query ($first: Int!) { collections(first: $first) { nodes { name } } }')
  await write(page, '{"first": 5}', page.getByRole('textbox', { name: 'Variables' }))
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(response(page)).toContainText('"name": "Links"')
  await expect(page.getByRole('status').filter({ hasText: /200.*\d ms.*\d+ B/ })).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Copy as curl' }).click()
  const curl = await page.evaluate(() => navigator.clipboard.readText())
  expect(curl).toContain(`curl "${program.url}/graphql"`)
  expect(curl).toContain('Authorization: Bearer $KEY')
  expect(curl).toContain('"variables":{"first":5}')

  await page.getByRole('button', { name: 'Prettify' }).click()
  await expect(query(page)).toContainText('collections(first: $first) {')
  await expect(query(page).locator('.cm-line')).toHaveCount(8)
})

test('the schema completes what is typed, and marks what it does not have', async ({ page }) => {
  await open(page)
  await write(page, '{ coll')
  await page.keyboard.type('e')
  const options = page.getByRole('listbox', { name: 'Completions' })
  await expect(options.getByRole('option', { name: /^collections/ })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await write(page, '{ nothing }')
  await expect(page.locator('.cm-lintRange-error')).toHaveText('nothing')
})

test('an error is shown with its status', async ({ page }) => {
  await open(page)
  await write(page, '{ link(id: "01935a5e-0000-7000-8000-000000000001") { url } }')
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(response(page)).toContainText('"reason": "not_found"')
  await expect(page.getByText('1 error', { exact: true })).toBeVisible()
  await write(page, '[', page.getByRole('textbox', { name: 'Variables' }))
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page.getByRole('alert')).toHaveText('The variables are not a JSON object.')
  await expectAccessible(page)
})

test('the documentation leads from the roots to every type, and is searched', async ({ page }) => {
  await open(page)
  await page.getByRole('tab', { name: 'Docs' }).click()
  const docs = page.getByRole('region', { name: 'Docs' })
  await expect(docs.getByRole('heading', { name: 'Mutation' })).toBeAttached()
  await expect(docs.getByText('Requires scope linksRead').first()).toBeVisible()
  await docs.getByRole('button', { name: 'CollectionConnection' }).click()
  await docs.getByRole('button', { name: '[Collection!]!' }).click()
  await expect(docs.getByRole('heading', { name: 'Collection', exact: true })).toBeVisible()
  await docs.getByRole('button', { name: 'CollectionConnection' }).first().click()
  await expect(docs.getByRole('heading', { name: 'CollectionConnection' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Search types and fields').fill('revoke api')
  await expect(docs.getByRole('button').first()).toHaveText('Mutation.revokeApiKey')
  await docs.getByRole('button').first().click()
  await expect(docs.getByText('Requires the role ADMIN')).toBeVisible()
  await expectAccessible(page)
})

test('what ran is kept in this tab, but no secrets', async ({ page }) => {
  await open(page)
  await write(page, 'query Mine { viewer { user { name } } }')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(response(page)).toContainText('"name"')
  const password = 'a wrong password'
  await write(
    page,
    `mutation Enter { signIn(input: {email: "a@b.c", password: "${password}"}) { viewer { user { id } } } }`,
  )
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(response(page)).toContainText('sign_in_failed')
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))
  expect(kept).toContain('query Mine')
  expect(kept).not.toContain(password)
  await page.reload()
  await page.getByRole('tab', { name: 'History' }).click()
  await expect(page.getByRole('tabpanel').getByRole('listitem')).toHaveText(['query Mine'])
  await expectAccessible(page)
})

test('by keyboard alone, and Tab leads on', async ({ page }) => {
  const keys = keyboardOf(page)
  await page.goto(`${program.url}/admin/${slug}`)
  await expect(page.getByRole('heading', { name: /^Welcome/ })).toBeVisible()
  await keys.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox', { name: 'Command palette' })).toBeFocused()
  await keys.type('open explorer')
  await expect(page.getByRole('option').first()).toHaveText('Open the explorer')
  await keys.press('Enter')
  await expect(page.getByRole('heading', { name: 'GraphQL explorer' })).toBeVisible()
  await expect(query(page)).toBeVisible()
  await tabInto(page, 'Query')
  await keys.press('ControlOrMeta+a')
  await keys.type('{ viewer')
  await keys.press('Escape')
  await keys.type(' { user { name')
  await keys.press('Escape')
  await keys.press('ControlOrMeta+Enter')
  await expect(response(page)).toContainText('Ada Lovelace')
  await keys.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await tabInto(page, 'Variables')
  await keys.tabTo(page.getByRole('tab', { name: 'Response' }))
  await keys.press('ArrowRight')
  await expect(page.getByLabel('Search types and fields')).toBeVisible()
  await keys.tabTo(page.getByRole('button', { name: 'Run' }), 'Shift+Tab')
})

/** Presses Tab until an editor has the focus, which lies in a shadow tree. */
async function tabInto(page: Page, label: string) {
  const focused = () =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label'))
  for (let presses = 0; presses < 60 && (await focused()) !== label; presses++) await page.keyboard.press('Tab')
  expect(await focused()).toBe(label)
}

for (const [look, options] of Object.entries(looks) as [Look, (typeof looks)[Look]][]) {
  test.describe(look, () => {
    test.use(options)

    test('looks as it should', async ({ page }) => {
      await open(page)
      await show('query')
      await page.getByRole('button', { name: 'Run' }).click()
      await expect(response(page)).toContainText('"totalCount": 0')
      await show('response')
      await page.getByRole('tab', { name: 'Docs' }).click()
      await expect(page.getByRole('region', { name: 'Docs' })).toBeVisible()
      await show('docs')

      async function show(name: string) {
        await screenOf(page, look, false)(`explorer-${name}`)
      }
    })
  })
}
