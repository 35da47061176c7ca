import type { BrowserContext, Page } from '@playwright/test'
import { consoleOf } from './console'
import { expect, test } from './fixtures'
import { closeTop } from './looks'
import { type Program, startProgram } from './program'
import { shelfOf } from './shelf'
import { visitOf } from './visit'

let program: Program
let slug = ''
let spring = ''
let session: Awaited<ReturnType<BrowserContext['storageState']>>

test.beforeAll(async ({ playwright }) => {
  program = await startProgram()
  const request = await playwright.request.newContext()
  slug = await consoleOf(request, program).setUp()
  const shelf = shelfOf(request, program, slug)
  const collectionId = await shelf.collection()
  const tagIds = [
    await shelf.tag('Newsletter', 'BLUE'),
    await shelf.tag('Spring', 'LIME'),
    await shelf.tag('A tag with a name that is longer than most', 'ROSE'),
  ]
  const path = 'a-very-long-path/that-goes-on-and-on/until-nobody-can-read-it-any-more?with=parameters'
  const [id] = await shelf.links([
    {
      url: 'https://example.com/spring',
      collectionId,
      shortId: 'spring-sale',
      title: 'Spring sale',
      tagIds,
      utm: { source: 'newsletter', medium: 'email', campaign: 'spring' },
      iosUrl: 'https://apps.example.com/app',
      geo: { DE: 'https://example.de/', EG: 'https://example.com.eg/' },
      password: 'open sesame',
    },
    { url: `https://www.example.com/${path}`, collectionId, shortId: 'x'.repeat(64), title: 'عرض الربيع' },
    { url: 'https://example.com/app', collectionId, shortId: 'get-the-app', tagIds: tagIds.slice(0, 1) },
    { url: 'https://example.com/old', collectionId, shortId: 'old', expiresAt: '2020-01-01T00:00:00Z' },
    { url: 'https://example.com/docs', collectionId, title: 'Documentation', shortId: 'handbook' },
  ])
  spring = id ?? ''
  for (const shortId of ['handbook', 'handbook', 'get-the-app'])
    await request.get(`${program.url}/${shortId}`, visit)
  session = await request.storageState()
  await request.dispose()
})

const visit = { maxRedirects: 0, headers: { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' } }

test.afterAll(() => program.stop())

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
test.use({ storageState: ({}, use) => use(session) })

const open = (page: Page, path: string) => page.goto(`${program.url}/admin/${slug}/${path}`)

test('links', async ({ page }) => {
  const { show, showMenu, showEach } = visitOf(page, 'en')
  await open(page, 'links')
  await expect(page.getByText('5 links', { exact: true })).toBeVisible()
  await show('links')
  await page.getByLabel(/^Select .*spring-sale/).check()
  await page.getByLabel(/^Select .*handbook/).check()
  await showMenu('links-selected')
  await page.getByRole('button', { name: 'Delete' }).click()
  await show('links-delete')
  await closeTop(page)
  const acts = page.getByRole('button', { name: /^Actions for .*spring-sale/ })
  await showEach(
    'menu-link',
    () => acts.click(),
    () => closeTop(page),
  )
  await open(page, 'links?q=nothing')
  await expect(page.getByRole('heading', { name: 'No link matches' })).toBeVisible()
  await show('links-none')
})

test('the builder', async ({ page }) => {
  const { show } = visitOf(page, 'en')
  await open(page, 'links?create=1&url=https://example.com/summer')
  const dialog = page.getByRole('dialog', { name: 'Create link' })
  await dialog.getByLabel('Short id').fill('summer')
  await expect(dialog.getByText('It is free.')).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Tags' }).click()
  await expect(dialog.getByRole('option', { name: 'Newsletter' })).toBeVisible()
  await show('builder')
  await page.keyboard.press('Escape')
  await open(page, `links/${spring}?edit=${spring}`)
  const edit = page.getByRole('dialog', { name: 'Edit link' })
  for (const part of ['Campaign (UTM)', 'Devices and countries', 'Password and cloaking']) {
    await edit.getByText(part).click()
  }
  await edit.getByLabel('On Android').scrollIntoViewIfNeeded()
  await show('builder-rules')
})

test('one link', async ({ page }) => {
  const { show } = visitOf(page, 'en')
  await open(page, `links/${spring}`)
  await expect(page.getByRole('heading', { name: 'Rules' })).toBeVisible()
  await expect(page.getByText('Nobody has clicked')).toBeVisible()
  await show('link')
  await page.getByText('PNG').click()
  await page.getByRole('button', { name: 'Download' }).scrollIntoViewIfNeeded()
  await show('link-qr')
})

test('import, collections and tags', async ({ page }) => {
  const { show } = visitOf(page, 'en')
  await open(page, 'links/import')
  const csv = 'url,shortId,Notes\nhttps://example.com/a,,ask Ada\nnowhere,lost,\n'
  const input = page.getByLabel('Choose a CSV file')
  await expect(input).toBeAttached()
  await show('import-file')
  await input.setInputFiles({ name: 'links.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.getByRole('table', { name: 'Rows at fault' })).toBeVisible()
  await show('import')
  await open(page, 'collections?create=1')
  await expect(page.getByRole('dialog')).toBeVisible()
  await show('collections')
  await open(page, 'tags')
  await expect(page.getByText('3 tags')).toBeVisible()
  await show('tags')
  await page.getByRole('button', { name: 'Create tag' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await show('tag-create')
})
