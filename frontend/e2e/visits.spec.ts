import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { linksOf } from './links'
import { type Program, startProgram } from './program'
import { startWebsite, type Website } from './website'

const password = 'open sesame'

let program: Program
let links: ReturnType<typeof linksOf>
let shop: Website

test.beforeAll(async () => {
  program = await startProgram()
  links = linksOf(program)
  shop = await startWebsite('localhost')
})

test.afterAll(async () => {
  shop.stop()
  await program.stop()
})

async function enter(page: Page, word: string) {
  await expect(page.locator('input[type=password]')).toBeFocused() // or the first letters go nowhere
  await page.keyboard.type(word)
  await page.keyboard.press('Enter')
}

test.describe('a link with a password', () => {
  test.use({ provoked: /status of 403/ })

  test('asks for it, says what is wrong, and leads on', async ({ page, request }) => {
    const link = await links.make(request, `${shop.url}/landing`, { password })
    await page.goto(`${link.shortUrl}?color=red`)
    await expect(page).toHaveTitle('This link is protected')
    await expect(page.getByLabel('Password')).toBeFocused()
    await expectAccessible(page)
    await enter(page, 'open Sesame')
    await expect(page.getByLabel('Password')).toBeFocused()
    await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/This is not the password/)
    await expectAccessible(page)
    expect(await links.clicks(request, link)).toEqual([])

    await enter(page, password)
    await expect(page).toHaveURL(/\/landing\?color=red&hoko_id=[\da-f-]{36}$/)
    await page.goto(link.shortUrl)
    await expect(page).toHaveURL(/\/landing\?hoko_id=/)
    await expect.poll(async () => (await links.clicks(request, link)).length).toBe(2)
  })
})

test.describe('without scripts, in Arabic', () => {
  test.use({ javaScriptEnabled: false, locale: 'ar-EG' })

  test('a link with a password works', async ({ page, request }) => {
    const link = await links.make(request, `${shop.url}/landing`, { password })
    await page.goto(link.shortUrl)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await page.getByLabel('كلمة المرور').fill(password)
    await page.getByRole('button', { name: 'فتح الرابط' }).click()
    await expect(page).toHaveURL(/\/landing\?hoko_id=/)
  })
})

test('a cloaked link shows its destination under the short URL', async ({ page, request }) => {
  const link = await links.make(request, `${shop.url}/landing`, { cloaked: true, title: 'Our "shop"', password })
  await page.goto(link.shortUrl)
  await enter(page, password)
  await expect(page).toHaveURL(link.shortUrl)
  await expect(page).toHaveTitle('Our "shop"')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { name: 'Shop' })).toBeVisible()
  expect(await page.locator('iframe').boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 860 })
  await expectAccessible(page)
  await expect.poll(async () => (await links.clicks(request, link)).length).toBe(1)
  const [click] = await links.clicks(request, link)
  expect(page.frames()[1]?.url()).toBe(`${shop.url}/landing?hoko_id=${click?.id}`)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['en-US', 'ar-EG']) {
    test.describe(`pages in ${locale}, ${colorScheme}`, () => {
      test.use({ provoked: /status of 4\d\d/, colorScheme, locale, viewport: { width: 360, height: 640 } })

      test('can be used by everybody', async ({ page, request }) => {
        const ended = await links.make(request, shop.url, { expiresAt: '2026-01-01T00:00:00Z' })
        const locked = await links.make(request, shop.url, { password })
        for (const address of [
          locked.shortUrl,
          ended.shortUrl,
          `${program.url}/nobody`,
          `${ended.shortUrl}/qr.png?size=1`,
        ]) {
          await page.goto(address)
          await expectAccessible(page)
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          expect(overflow).toBe(0)
        }
      })
    })
  }
}
