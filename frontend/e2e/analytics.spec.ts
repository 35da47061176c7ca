import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { consoleOf } from './console'
import { expect, expectAccessible, test } from './fixtures'
import { happeningsOf } from './happenings'
import { keyboardOf } from './keys'
import type { Program } from './program'
import { shareProgram } from './shared'

const groups = [
  'Links and who they belong to',
  'Where visitors came from and went',
  'Places',
  'Devices',
  'Campaign parameters',
]

let program: Program
let slug = ''
let secret = ''
let first = ''
let second = ''

shareProgram(async (request, started) => {
  program = started
  const owner = consoleOf(request, program)
  slug = await owner.setUp()
  const scopes = ['linksWrite', 'collectionsRead', 'analyticsRead', 'conversionsWrite']
  secret = (await owner.createKey(slug, { name: 'e2e', scopes })).secret
  const happenings = happeningsOf(request, program.url, secret)
  first = (await happenings.makeLink('http://localhost/first')).shortUrl
  second = (await happenings.makeLink('http://localhost/second')).shortUrl
  const [click = ''] = [
    await happenings.click(first),
    await happenings.click(first),
    await happenings.click(second),
  ]
  await happenings.stored(3)
  await happenings.lead(click, 'Grace')
  await happenings.sale(click, 'Grace', 1234)
})

test('the numbers of the page agree, and each of them can be taken away', async ({ page }) => {
  await openAnalytics(page)
  const chart = page.getByRole('table', { name: 'Clicks over time' })
  expect(await sumOf(chart.locator('tbody tr td:nth-of-type(1)'))).toBe(3)

  for (const name of groups) {
    const card = page.locator('.card', { has: page.getByRole('tablist', { name, exact: true }) })
    for (const tab of await card.getByRole('tab').all()) {
      await tab.click()
      await expect(tab).toHaveAttribute('aria-selected', 'true')
      await expect(card.getByRole('listitem').first(), await tab.innerText()).toBeVisible()
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      expect(await sumOf(card.locator('li .tabular-nums')), await tab.innerText()).toBe(3)
    }
  }

  await page.getByRole('tab', { name: 'Links', exact: true }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download Clicks by Link as CSV' }).click()
  const table = await readFile(await (await saved).path(), 'utf8')
  expect(table.split('\r\n').filter((line) => /^[\da-f-]{36},/.test(line))).toHaveLength(2)
  expect(table).toContain(`${first.replace('http://', '')},2\r\n`)
})

test('a press on a bar narrows everything, by mouse', async ({ page }) => {
  await openAnalytics(page)
  await page.getByRole('button', { name: new RegExp(first.replace('http://', '')) }).click()
  await expectClicks(page, 2)
  await expect(page).toHaveURL(/[?&]link=[\da-f-]{36}/)
  const filters = page.getByRole('region', { name: 'Filters' })
  await expect(filters).toContainText(first.replace('http://', ''))
  await filters.getByRole('button', { name: 'is', exact: true }).click()
  await expectClicks(page, 1)
  await page.reload()
  await expectClicks(page, 1)
  await page.goBack()
  await expectClicks(page, 2)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expectClicks(page, 3)
  await page.getByRole('tab', { name: /^Sales/ }).click()
  await expect(page.getByRole('tab', { name: /^Sales/ })).toContainText('$12.34')
  await expect(page.getByRole('table', { name: 'Sales over time' })).toBeAttached()
  await page.getByRole('button', { name: /^Dates/ }).click()
  await page.getByLabel('First day').fill('2026-01-01')
  await page.getByLabel('Last day').fill('2026-01-31')
  await page.getByLabel('Time zone').selectOption('Asia/Tokyo')
  await page.getByRole('button', { name: 'Show these days' }).click()
  await expect(page).toHaveURL(/from=2026-01-01&to=2026-01-31&tz=Asia\/Tokyo/)
  await expect(page.getByRole('heading', { name: 'Nothing was recorded in this period' })).toBeVisible()
})

test('the same by keyboard alone', async ({ page }) => {
  const keys = keyboardOf(page)
  await page.goto(`${program.url}/admin/${slug}`)
  await expect(page.getByRole('heading', { name: /^Welcome/, level: 1 })).toBeVisible()
  await keys.goBy('ga', /\/analytics$/)
  await expectClicks(page, 3)
  await keys.press('w')
  await expect(page.getByRole('radio', { name: 'Last 7 days' })).toBeChecked()
  const chart = page.getByRole('slider', { name: 'Clicks over time' })
  await keys.tabTo(chart)
  await expect(chart).toHaveAttribute('aria-valuetext', /: 3 Clicks, Previous period: 0$/)
  await keys.press('ArrowLeft')
  await expect(chart).toHaveAttribute('aria-valuetext', /: 0 Clicks/)
  await keys.activate(page.getByRole('button', { name: new RegExp(second.replace('http://', '')) }))
  await expectClicks(page, 1)
  await keys.activate(page.getByRole('button', { name: /^Remove Link is/ }), 'Enter')
  await expectClicks(page, 3)
  await page.getByRole('main').focus()
  await keys.goBy('ge', /\/events$/)
  await expect(page.getByRole('heading', { name: 'Events', level: 1 })).toBeVisible()
})

test('what happens is shown as it happens, and waits while somebody looks', async ({ page, request }) => {
  const happenings = happeningsOf(request, program.url, secret)
  await page.goto(`${program.url}/admin/${slug}/events`)
  const list = page.getByRole('list', { name: 'As it happens' })
  await expect(page.getByText('Live', { exact: true }).first()).toBeVisible()
  await expect(list.getByRole('listitem')).toHaveCount(5)

  const click = await happenings.click(second)
  await expect(list.getByRole('listitem')).toHaveCount(6)
  await expect(list.getByRole('listitem').first()).toContainText(second.replace('http://', ''))
  await page.getByRole('button', { name: 'Pause' }).click()
  await happenings.sale(click, 'Edsger', 500)
  await expect(page.getByText('1 new event')).toBeVisible()
  await expect(list.getByRole('listitem')).toHaveCount(6)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(7)

  await list.getByRole('button', { name: /\$5\.00/ }).click()
  const sheet = page.getByRole('dialog', { name: /^Sale: \$5\.00/ })
  await expect(sheet).toContainText('Edsger')
  await expect(sheet).toContainText(click)
  await expectAccessible(page)
  await sheet.getByRole('listitem').filter({ hasText: 'Click' }).getByRole('link').press('Enter')
  const origin = page.getByRole('dialog', { name: /^Click: / })
  await expect(origin.getByRole('listitem')).toHaveCount(2)
  await page.goto(page.url().replace(/\?/, '?history=leads&'))
  await expect(origin.getByText('desktop', { exact: true })).toBeVisible()
  await expect(origin.getByRole('link', { name: /\$5\.00/ })).toBeVisible()
  await page.goBack()
  await expect(origin).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(origin).toHaveCount(0)

  await page.getByRole('button', { name: 'Kind' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Sales' }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/kinds=sales/)
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await page.getByTitle('All leads').click()
  await expect(page.getByText('1 event', { exact: true })).toBeVisible()
})

test.describe('without a connection', () => {
  test.use({ provoked: /ERR_FAILED/ })

  test('the page says so, and connects again', async ({ page }) => {
    let refused = true
    await page.route('**/graphql', (route) =>
      refused && route.request().headers().accept === 'text/event-stream' ? route.abort() : route.fallback(),
    )
    await page.goto(`${program.url}/admin/${slug}/events`)
    await expect(page.getByText('Connection lost. Trying again…')).toBeVisible()
    refused = false
    await expect(page.getByRole('status').filter({ hasText: /^Live$/ })).toBeVisible()
  })
})

async function openAnalytics(page: Page) {
  await page.goto(`${program.url}/admin/${slug}/analytics`)
  await expectClicks(page, 3)
}

async function expectClicks(page: Page, count: number) {
  await expect(page.getByRole('tab', { name: /^Clicks/ })).toContainText(new RegExp(`^Clicks${count}\\D`))
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

async function sumOf(cells: Locator): Promise<number> {
  const texts = await cells.allInnerTexts()
  return texts.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0)
}
