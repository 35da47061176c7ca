import { consoleOf } from './console'
import { expect, expectAccessible, test } from './fixtures'
import { type Program, startProgram } from './program'

let program: Program
let slug = ''
let password = ''

const email = 'grace@example.com'

test.beforeAll(async ({ playwright }) => {
  program = await startProgram()
  const request = await playwright.request.newContext()
  slug = await consoleOf(request, program).setUp()
  await request.dispose()
  password = program.run(
    'user',
    'create',
    '--email',
    email,
    '--name',
    'Grace Hopper',
    '--workspace',
    slug,
    '--role',
    'viewer',
  )
})

test.afterAll(() => program.stop())

test('a viewer is told which role is missing, and is asked for nothing', async ({ page }) => {
  await page.goto(`${program.url}/admin/${slug}/settings/api-keys?create=1`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'API keys are for admins' })).toBeVisible()
  await expect(page.getByText('Your role in this workspace is Viewer.')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Create API key' })).toHaveCount(0)
  await expectAccessible(page)

  await page.keyboard.press('c')
  await page.keyboard.press('ControlOrMeta+k')
  const create = page.getByRole('option', { name: /Create API key/ })
  await expect(create).toHaveAttribute('aria-disabled', 'true')
  await expect(create).toContainText('Needs the role Admin')
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'Overview' }).click()
  await expect(page.getByText('API keys are made by admins and owners')).toBeVisible()
  await expect(page.getByRole('term').filter({ hasText: 'Collections' })).toBeVisible()
  await expectAccessible(page)
})

test.describe('without a session', () => {
  test.use({ provoked: /status of 401/ })

  test('a session that was ended elsewhere leads to the sign-in page and back', async ({ page, context }) => {
    await page.goto(`${program.url}/admin/${slug}`)
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'Welcome, Grace Hopper' })).toBeVisible()
    await context.clearCookies()
    await expect(page.getByRole('heading', { name: 'Sign in to Hoko' })).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`next=/${slug}`))
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'Welcome, Grace Hopper' })).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`/admin/${slug}$`))
  })
})
