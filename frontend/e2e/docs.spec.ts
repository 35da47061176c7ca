import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { keepPicture } from './looks'
import { type Program, startProgram } from './program'

const looks = {
  light: { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1024, height: 800 } },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 844 }, hasTouch: true },
  narrow: { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
} as const

let program: Program

test.beforeAll(async () => {
  program = await startProgram()
})

test.afterAll(async () => {
  await program.stop()
})

test('every page fits every window', async ({ page }) => {
  await page.goto(`${program.url}/docs/`)
  const links = page.locator('.pages a')
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  expect(addresses.length).toBeGreaterThan(15)
  for (const address of addresses) {
    await page.goto(address)
    for (const { viewport, colorScheme } of Object.values(looks)) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      await expectToFit(page, `${address}, ${viewport.width} wide,`)
    }
  }
})

for (const [look, settings] of Object.entries(looks)) {
  test.describe(look, () => {
    test.use(settings)

    test('what pages are made of', async ({ page }) => {
      for (const name of ['api-keys', 'links', 'conversions-browser', 'rest']) {
        await page.goto(`${program.url}/docs/${name}`)
        await keepPicture(page, `docs-${name}-${look}`)
        await expectAccessible(page)
      }
    })

    test('the search', async ({ page }) => {
      await page.goto(`${program.url}/docs/`)
      await page.keyboard.press('/')
      await expect(page.getByRole('searchbox')).toBeFocused()
      await page.keyboard.type('deferred lead')
      await expect(page.getByRole('link', { name: /Deferred leads/ })).toBeVisible()
      await expectAccessible(page)
      await expectToFit(page, 'the search')
      await keepPicture(page, `docs-search-${look}`)
      await page.keyboard.press('ArrowDown')
      await expect(page.locator('.results a').first()).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(page.locator('.results')).toBeHidden()
      await page.keyboard.press('/')
      await page.keyboard.type('deferred lead')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\/docs\/conversions-server#deferred-leads$/)
      await expect(page.getByRole('heading', { name: 'Deferred leads' })).toBeInViewport()
    })
  })
}

test('the references are accessible', async ({ page }) => {
  test.slow() // they are long
  for (const name of ['rest-reference', 'graphql-operations', 'graphql-types', 'errors']) {
    await page.goto(`${program.url}/docs/${name}`)
    await expectAccessible(page)
  }
})

test('a search that finds nothing says so', async ({ page }) => {
  await page.goto(`${program.url}/docs/`)
  await page.getByRole('searchbox').fill('zebra <b>')
  await expect(page.getByRole('status')).toHaveText('Nothing found')
})

test('the pages are behind a button on a phone', async ({ page }) => {
  await page.setViewportSize(looks.phone.viewport)
  await page.goto(`${program.url}/docs/`)
  const pages = page.getByRole('navigation', { name: 'Documentation' })
  await expect(pages).toBeHidden()
  await page.getByRole('button', { name: 'Pages' }).click()
  await expectAccessible(page)
  await keepPicture(page, 'docs-pages-phone')
  await pages.getByRole('link', { name: 'GraphQL', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'GraphQL' })).toBeVisible()
  await expect(pages).toBeHidden()
})

test('the theme is that of the console', async ({ page }) => {
  await page.goto(`${program.url}/docs/`)
  const dark = page.getByRole('button', { name: 'Dark theme' })
  await expect(dark).toHaveAttribute('aria-pressed', 'false')
  await dark.click()
  await expect(dark).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Console' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto(`${program.url}/docs/rest`)
  await expect(dark).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(page)
})

test('a command is copied as it stands', async ({ page }) => {
  await page.goto(`${program.url}/docs/first-link`)
  const block = page.locator('.code').first()
  await block.getByRole('button', { name: 'Copy' }).click()
  await expect(block.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("export HOKO_KEY='hoko_…'\n")
})

test('the first stop of the keyboard leads to the text', async ({ page }) => {
  await page.goto(`${program.url}/docs/links`)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('the heading that is read is marked', async ({ page }) => {
  await page.setViewportSize(looks.light.viewport)
  await page.goto(`${program.url}/docs/links#which-rule-wins`)
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await expect(contents.getByRole('link', { name: 'Which rule wins' })).toHaveAttribute('aria-current', 'true')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('everything can be read', async ({ page }) => {
    await page.goto(`${program.url}/docs/`)
    await expect(page.getByRole('searchbox')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Dark theme' })).toBeHidden()
    await page.getByRole('link', { name: 'API keys', exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'API keys' })).toBeVisible()
    await page.setViewportSize(looks.phone.viewport)
    await page.getByRole('button', { name: 'Pages' }).click()
    await expect(page.getByRole('navigation', { name: 'Documentation' })).toBeVisible()
  })
})

test('paper gets the text alone', async ({ page }) => {
  await page.goto(`${program.url}/docs/links`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const part of ['header', '.pages', '.contents', 'footer']) await expect(page.locator(part)).toBeHidden()
})

test.describe('an address that nothing is at', () => {
  test.use({ provoked: /404/ })

  test('is told so, among the pages that there are', async ({ page }) => {
    const answer = await page.goto(`${program.url}/docs/nothing`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible()
    await expectAccessible(page)
  })
})

async function expectToFit(page: Page, name: string) {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(excess, `${name} is wider than the window`).toBeLessThanOrEqual(0)
}
