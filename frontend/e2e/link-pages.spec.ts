import type { Page } from '@playwright/test'
import { consoleOf } from './console'
import { expect, expectAccessible, test } from './fixtures'
import { keyboardOf } from './keys'
import type { Program } from './program'
import { shareProgram } from './shared'
import { shelfOf } from './shelf'

let program: Program
let slug = ''

shareProgram(async (request, started) => {
  program = started
  slug = await consoleOf(request, program).setUp()
})

test.describe.configure({ mode: 'serial' })

const name = (shortId: string) => `${new URL(program.url).host}/${shortId}`
const open = (page: Page, path: string) => page.goto(`${program.url}/admin/${slug}/${path}`)
/** Names inside of labels are isolated, by marks that nobody sees. */
const labelled = (label: string, what: string) => new RegExp(`^${label} \\W*${what}\\W*$`)
const actions = (page: Page, shortId: string) =>
  page.getByRole('button', { name: labelled('Actions for', name(shortId)) })

test('a link is made, found, changed, put away, copied and deleted, and each of it can be taken back', async ({
  page,
  request,
}) => {
  await open(page, 'links')
  await expect(page.getByRole('heading', { name: 'No links yet' })).toBeVisible()

  await test.step('make it', async () => {
    await page.getByRole('button', { name: 'Create link' }).click()
    const dialog = page.getByRole('dialog', { name: 'Create link' })
    await expect(dialog.getByLabel('Destination', { exact: true })).toBeFocused()
    await dialog.getByLabel('Destination', { exact: true }).fill('nowhere')
    await dialog.getByLabel('Short id').fill('api')
    await expect(dialog.getByText(/reserved|cannot be used/i)).toBeVisible()
    await dialog.getByLabel('Short id').fill('spring')
    await expect(dialog.getByText('It is free.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Create link' }).click()
    await expect(dialog.getByLabel('Destination', { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await dialog.getByLabel('Destination', { exact: true }).fill('https://example.com/spring')
    await dialog.getByLabel('Title').fill('Spring sale')
    await dialog.getByText('Campaign (UTM)').click()
    await dialog.getByLabel('Source').fill('newsletter')
    await dialog.getByRole('button', { name: 'Save as template' }).click()
    await dialog.getByLabel('Name of the template').fill('Mail')
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('https://example.com/spring?utm_source=newsletter')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog.getByText('Discard your changes?')).toBeVisible()
    await dialog.getByRole('button', { name: 'Keep editing' }).click()
    await dialog.getByRole('button', { name: 'Create link' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('link', { name: name('spring') })).toBeVisible()
  })

  await test.step('visitors are sent on, and the click is counted', async () => {
    const answer = await request.get(`${program.url}/spring`, { maxRedirects: 0 })
    expect(answer.headers().location).toContain('https://example.com/spring?utm_source=newsletter')
  })

  await test.step('change it on its own page', async () => {
    await page.getByRole('link', { name: name('spring') }).click()
    await expect(page.getByRole('heading', { name: name('spring'), level: 1 })).toBeVisible()
    await expect(page.getByText('Spring sale')).toBeVisible()
    await expect(page.getByRole('img', { name: /^QR code of/ })).toBeVisible()
    await expect(page.getByText('Created by')).toBeVisible()
    await page.getByRole('link', { name: 'Edit' }).click()
    const dialog = page.getByRole('dialog', { name: 'Edit link' })
    await expect(dialog.getByRole('button', { name: 'Save changes' })).toBeDisabled()
    await dialog.getByText('Devices and countries').click()
    await dialog.getByRole('button', { name: 'Add a country' }).click()
    await dialog.getByLabel('Country', { exact: true }).selectOption('DE')
    await dialog.getByLabel('Destination in Germany').fill('https://example.de/')
    await dialog.getByRole('button', { name: 'Save changes' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText('https://example.de/')).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download' }).click()
    expect((await download).suggestedFilename()).toBe('spring.svg')
  })

  await test.step('put it away, and back', async () => {
    await actions(page, 'spring').click()
    await page.getByRole('menuitem', { name: 'Archive' }).click()
    await expect(page.getByText('This link is archived.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await expect(page.getByText('This link is archived.')).toBeHidden()
  })

  await test.step('copy it', async () => {
    await actions(page, 'spring').click()
    await page.getByRole('menuitem', { name: 'Duplicate' }).click()
    await expect(page.getByText('Link duplicated')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name('spring'))
  })

  await test.step('find it, delete it, and bring it back', async () => {
    await open(page, 'links')
    await expect(page.getByText('2 links', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Created by' }).click()
    await page.getByRole('button', { name: 'You', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Created by You' })).toBeVisible()
    await expect(page).toHaveURL(/by=/)
    await expect(page.getByText('2 links', { exact: true })).toBeVisible()
    await page.getByLabel('Search links').fill('spring')
    await expect(page).toHaveURL(/q=spring/)
    await actions(page, 'spring').click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await expect(page.getByRole('link', { name: name('spring') })).toBeHidden()
    await expect
      .poll(async () => (await request.get(`${program.url}/spring`, { maxRedirects: 0 })).status())
      .toBe(404)
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await expect(page.getByRole('link', { name: name('spring') })).toBeVisible()
    expect((await request.get(`${program.url}/spring`, { maxRedirects: 0 })).status()).toBe(302)
  })
})

test('collections and tags are made, changed and deleted', async ({ page }) => {
  await open(page, 'collections')
  await expect(page.getByText('1 collection', { exact: true })).toBeVisible()
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Autumn')
  await dialog.getByLabel('Description').fill('All that falls')
  await dialog.getByRole('button', { name: 'Create collection' }).click()
  await expect(page.getByText('2 collections')).toBeVisible()
  await page.getByRole('button', { name: labelled('Actions for', 'Autumn') }).click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await dialog.getByLabel('Name').fill('Winter')
  await dialog.getByRole('button', { name: 'Save changes' }).click()
  await page.getByRole('button', { name: labelled('Actions for', 'Winter') }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(dialog.getByRole('button', { name: 'Delete collection' })).toBeDisabled()
  await dialog.getByLabel(/^Type .*Winter.* to confirm$/).fill('Winter')
  await dialog.getByRole('button', { name: 'Delete collection' }).click()
  await expect(page.getByText('1 collection', { exact: true })).toBeVisible()

  await open(page, 'tags')
  await expect(page.getByRole('heading', { name: 'No tags yet' })).toBeVisible()
  await page.keyboard.press('c')
  await dialog.getByLabel('Name').fill('Mail')
  await dialog.getByTitle('Emerald').click()
  await dialog.getByRole('button', { name: 'Create tag' }).click()
  await expect(page.getByText('1 tag', { exact: true })).toBeVisible()
})

test('selected links are tagged, moved, put away and deleted together', async ({ page }) => {
  const shelf = shelfOf(page.request, program, slug)
  const collectionId = await shelf.collection()
  const url = 'https://example.com/'
  await shelf.links(Array.from({ length: 30 }, (_, index) => ({ url, collectionId, shortId: `bulk-${index}` })))

  await open(page, 'links?q=bulk-&sort=shortId')
  await expect(page.getByText('30 links', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Next page' }).click()
  await expect(page.locator('tbody tr')).toHaveCount(5)
  await page.getByLabel('Select all links of this page').check()
  const bar = page.getByRole('region', { name: 'Selected links' })
  await expect(bar.getByText('5 links selected')).toBeVisible()

  await bar.getByRole('button', { name: 'Tags' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Add' }).fill('mai')
  await dialog.getByRole('option', { name: 'Mail' }).click()
  await dialog.getByRole('button', { name: 'Change tags' }).click()
  await expect(page.locator('tbody').getByText('Mail')).toHaveCount(5)
  await expect(page.getByText('Tags of 5 links changed')).toBeVisible()

  await bar.getByRole('button', { name: 'Delete' }).click()
  await expect(dialog.getByRole('button', { name: 'Delete' })).toBeDisabled()
  await dialog.getByLabel('Type 5 to confirm').fill('5')
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('5 links deleted')).toBeVisible()
  await expect(bar).toBeHidden()
  const restored: string[] = []
  page.on('request', (request) => {
    if (request.postData()?.includes('mutation Restore')) restored.push(request.url())
  })
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByText('5 links restored')).toBeVisible()
  await expect(page.locator('tbody tr')).toHaveCount(5)
  await expect(page.getByText('30 links', { exact: true })).toBeVisible()
  expect(restored).toHaveLength(1)
})

test('a table is tried, imported but for its faults, and the links are exported', async ({ page }) => {
  await open(page, 'links/import')
  const csv = 'Web address;Slug\nhttps://example.com/a;table-a\nnowhere;table-b\n"https://example.com/c";table-c\n'
  await page.getByLabel('Choose a CSV file').setInputFiles({
    name: 'links.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  })
  await expect(page.getByText('3 rows')).toBeVisible()
  await expect(page.getByLabel('Meaning: Web address')).toHaveValue('URL')
  await expect(page.getByLabel('Meaning: Slug')).toHaveValue('SHORT_ID')
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.getByText('2 rows can be imported, 1 row cannot.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Rows at fault' }).getByRole('cell').first()).toHaveText('3')
  await page.getByRole('button', { name: 'Import 2 links' }).click()
  await expect(page.getByText('2 links imported')).toBeVisible()
  const failed = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download those rows' }).click()
  expect(await textOf(await failed)).toBe('Web address;Slug\nnowhere;table-b\n')

  await page.getByRole('link', { name: 'Go to the links' }).click()
  await page.getByLabel('Search links').fill('table-')
  await expect(page.getByText('2 links', { exact: true })).toBeVisible()
  const exported = page.waitForEvent('download')
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Export' }).click()
  expect((await textOf(await exported)).trim().split('\n')).toHaveLength(3)
})

test.describe('an answer that is lost', () => {
  test.use({ provoked: /Failed to load resource/ })

  test('breaks an import off, which then goes on and imports no row twice', async ({ page }) => {
    let parts = 0
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON()
      if (!query.includes('importLinks') || variables.input.dryRun || ++parts !== 2) return route.continue()
      await route.fetch()
      await route.abort()
    })
    await open(page, 'links/import')
    const rows = Array.from({ length: 502 }, (_, index) => `https://example.com/lost/${index}`)
    await page.getByLabel('Choose a CSV file').setInputFiles({
      name: 'lost.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`url\n${rows.join('\n')}\n`),
    })
    await page.getByRole('button', { name: 'Check' }).click()
    await page.getByRole('button', { name: 'Import 502 links' }).click()
    await expect(page.getByRole('alert')).toHaveText(
      'The server did not answer. Check your connection and try again.',
    )
    await expect(page.getByText('Broken off')).toBeVisible()
    await expect(page.getByText('2 rows left')).toBeVisible()
    await expectAccessible(page)
    const left = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download those rows' }).click()
    expect(await textOf(await left)).toBe(['url', ...rows.slice(500), ''].join('\n'))

    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(page.getByText('502 links imported')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.getByRole('link', { name: 'Go to the links' }).click()
    await page.getByLabel('Search links').fill('example.com/lost/')
    await expect(page.getByText('502 links', { exact: true })).toBeVisible()
  })
})

test.describe('a server that is away', () => {
  test.use({ provoked: /Failed to load resource/ })

  test('brings back a link that could not be deleted', async ({ page }) => {
    await open(page, 'links?q=example.com%2Flost%2F1')
    const rows = page.getByRole('row')
    await expect(page.getByText('111 links', { exact: true })).toBeVisible()
    const before = await rows.count()
    await page.route('**/graphql', (route) => route.abort())
    await page
      .getByRole('button', { name: /^Actions for/ })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await expect(
      page.getByText('The server did not answer. Check your connection and try again.').first(),
    ).toBeVisible()
    await expect(page.getByText('111 links', { exact: true })).toBeVisible()
    await expect(rows).toHaveCount(before)
  })
})

test('the same way by keyboard alone', async ({ page }) => {
  const keys = keyboardOf(page)
  await open(page, '')
  await expect(page.getByRole('heading', { name: /^Welcome/, level: 1 })).toBeVisible()
  await keys.goBy('gl', /\/links$/)
  await expect(page.getByRole('heading', { name: 'Links', level: 1 })).toBeVisible()
  await keys.press('c')
  const dialog = page.getByRole('dialog', { name: 'Create link' })
  await expect(dialog.getByLabel('Destination', { exact: true })).toBeFocused()
  await keys.type('https://example.com/keys')
  await keys.typeInto(dialog.getByLabel('Short id'), 'typed')
  await keys.typeInto(dialog.getByRole('combobox', { name: 'Tags' }), 'ma')
  await expect(dialog.getByRole('option', { name: 'Mail' })).toBeVisible()
  await keys.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Remove Mail' })).toBeVisible()
  await keys.press('Escape')
  await expect(dialog.getByRole('listbox')).toBeHidden()
  await keys.activate(dialog.getByRole('button', { name: 'Create link' }))
  await expect(dialog).toBeHidden()
  await keys.press('/')
  await keys.type('typed')
  await expect(page.getByText('1 link', { exact: true })).toBeVisible()
  await keys.activate(actions(page, 'typed'))
  await expect(page.getByRole('menuitem', { name: 'View details' })).toBeFocused()
  await keys.press('Enter')
  await expect(page.getByRole('heading', { name: name('typed'), level: 1 })).toBeVisible()
})

async function textOf(download: { createReadStream: () => Promise<NodeJS.ReadableStream> }): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}
