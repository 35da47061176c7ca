import { expect, test } from './fixtures'
import { owner } from './owner'
import { type Program, startDestination, startProgram } from './program'
import { type PrefixProxy, startProxy } from './proxy'

let proxy: PrefixProxy
let program: Program

test.beforeAll(async () => {
  proxy = await startProxy('/tools/hoko')
  program = await startProgram({ HOKO_URL: proxy.url, HOKO_TRUSTED_PROXIES: '127.0.0.1' })
  proxy.target = program.url
})

test.afterAll(async () => {
  proxy.stop()
  await program.stop()
})

test('everything works behind a proxy that strips a prefix', async ({ page, context }) => {
  await test.step('set up, by the address that the program printed', async () => {
    expect(program.setUpUrl).toContain(`${proxy.url}/admin/setup`)
    await page.goto(program.setUpUrl)
    await page.getByLabel('Your name').fill(owner.name)
    await page.getByLabel('E-mail address').fill(owner.email)
    await page.getByLabel('Password', { exact: true }).fill(owner.password)
    await page.getByRole('button', { name: 'Create workspace' }).click()
    await expect(page.getByRole('heading', { name: `Welcome, ${owner.name}` })).toBeVisible()
  })

  await test.step('sign in, on the way to a page', async () => {
    const slug = new URL(page.url()).pathname.split('/').at(-1)
    await context.clearCookies()
    await page.goto(
      `${proxy.url}/admin/${slug}/settings/api-keys?create=1&name=Proxied&scopes=linksRead,linksWrite`,
    )
    await page.getByLabel('E-mail address').fill(owner.email)
    await page.getByLabel('Password', { exact: true }).fill(owner.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
  })

  const key = await test.step('create a key, and call with it', async () => {
    await page.getByRole('button', { name: 'Create key' }).click()
    const dialog = page.getByRole('dialog', { name: 'Save your API key' })
    const secret = await dialog.getByLabel('API key', { exact: true }).inputValue()
    await expect(dialog.getByText(`${proxy.url}/api/links`)).toBeVisible()
    await dialog.getByRole('button', { name: 'Try it' }).click()
    await expect(dialog.getByText(/^200 in/)).toBeVisible()
    await dialog.getByLabel('I have stored this key').check()
    await dialog.getByRole('button', { name: 'Done' }).click()
    await expect(page.getByText('1 key', { exact: true })).toBeVisible()
    return secret
  })

  await test.step('reload a deep address', async () => {
    await page.getByRole('link', { name: 'Proxied' }).click()
    await expect(page).toHaveURL(/key=/)
    await page.reload()
    await expect(page.getByRole('dialog', { name: 'Proxied' })).toBeVisible()
    await page.keyboard.press('Escape')
    expect(page.url()).toContain(`${proxy.url}/admin/`)
  })

  const slug = new URL(page.url()).pathname.split('/').at(-3)
  const shortUrl = await test.step('make a link in the explorer, and visit it', async () => {
    const destination = await startDestination()
    await page.getByRole('link', { name: 'Explorer' }).click()
    const query = page.getByRole('textbox', { name: 'Query' })
    const response = page.getByRole('textbox', { name: 'Response' })
    await query.click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText('{ collections(first: 1) { nodes { id } } }')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(response).toContainText('"id"')
    const id = /"id": "([\w-]+)"/.exec(await response.innerText())?.[1]
    await query.click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(
      `mutation { createLink(input: { url: "${destination.url}", collectionId: "${id}" }) { link { shortUrl } } }`,
    )
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(response).toContainText(`"shortUrl": "${proxy.url}/`)
    const shortUrl = /"shortUrl": "([^"]+)"/.exec(await response.innerText())?.[1] ?? ''
    await page.goto(shortUrl)
    await expect(page).toHaveURL(/\/landing\?hoko_id=/)
    destination.stop()
    return shortUrl
  })

  await test.step('see the flag of a country that visitors came from', async () => {
    await page.request.get(shortUrl, { maxRedirects: 0, headers: { 'X-Forwarded-For': '8.8.8.8' } })
    const row = page.getByRole('button', { name: /^United States/ })
    await expect(async () => {
      await page.goto(`${proxy.url}/admin/${slug}/analytics`)
      await expect(row).toBeVisible({ timeout: 2000 })
    }).toPass()
    const flag = row.locator('img')
    await flag.scrollIntoViewIfNeeded()
    await expect.poll(() => flag.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  })

  await test.step('and programs call below the prefix too', async () => {
    const headers = { Authorization: `Bearer ${key}` }
    expect((await page.request.get(`${proxy.url}/api/links`, { headers })).status()).toBe(200)
  })
})
