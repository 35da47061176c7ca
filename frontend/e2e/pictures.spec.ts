import type { Page } from '@playwright/test'
import { clientOf } from './client'
import { consoleOf } from './console'
import { expect, test } from './fixtures'
import { type Program, startProgram } from './program'

// Makes the pictures of docs/console.md: npm run pictures.

let program: Program
let slug = ''

test.beforeAll(async () => {
  program = await startProgram()
})

test.afterAll(() => program.stop())

test.use({ viewport: { width: 1120, height: 720 } })

test('the pictures of the documentation', async ({ page, context }) => {
  const picture = (name: string) => page.screenshot({ path: `../docs/images/console-${name}.png` })
  const open = (path: string) => page.goto(`${program.url}/admin/${slug}${path}`)
  await fill(page)

  await open('/')
  await expect(page.getByText('3 of 5 done')).toBeVisible()
  await picture('overview')
  await open('/settings/api-keys?create=1&name=Checkout&scopes=conversionsWrite,linksRead,linksWrite')
  await expect(page.getByText('3 of 12 scopes')).toBeVisible()
  await picture('new-key')
  await open('/settings/members')
  await expect(page.getByText('4 members', { exact: true })).toBeVisible()
  await picture('members')
  await open('/explorer')
  await page.getByRole('textbox', { name: 'Query' }).click()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('textbox', { name: 'Response' })).toContainText('"data"')
  await picture('explorer')
  await context.addInitScript(() => {
    localStorage.setItem('hoko-language', 'ar')
    localStorage.setItem('hoko-theme', 'dark')
  })
  await open('/settings/api-keys')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('link', { name: 'Production server' })).toBeVisible()
  await picture('arabic')
})

test('the pictures of what happened', async ({ page }) => {
  const demo = await startProgram()
  const picture = (name: string) => page.screenshot({ path: `../docs/images/console-${name}.png` })
  const told = demo.run('seed', '--demo')
  await page.goto(`${demo.url}/admin/`)
  await page.getByLabel('E-mail address').fill(/Sign in +(\S+)/.exec(told)?.[1] ?? '')
  await page.getByLabel('Password', { exact: true }).fill(/Password +(\S+)/.exec(told)?.[1] ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Analytics' }).click()
  await expect(page.getByRole('slider', { name: 'Clicks over time' })).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await picture('analytics')
  await page.getByRole('link', { name: 'Events' }).click()
  await page.getByTitle('All sales').click()
  await page.getByRole('list', { name: 'All sales' }).getByRole('button').first().click()
  const chain = page.getByRole('dialog').getByRole('listitem')
  await expect(chain.first()).toContainText('Click')
  await chain.last().scrollIntoViewIfNeeded()
  await picture('event')
  await demo.stop()
})

/** Sets a workspace up that looks as if somebody worked in it. */
async function fill(page: Page) {
  const ada = consoleOf(page.request, program)
  slug = await ada.setUp()
  const links = ['linksRead', 'linksWrite', 'collectionsRead', 'collectionsWrite', 'tagsRead', 'tagsWrite']
  const old = await ada.createKey(slug, { name: 'Old laptop', scopes: links })
  await ada.revokeKey(slug, { id: old.id, reason: 'LEAKED', note: 'It was in a public repository.' })
  await ada.createKey(slug, { name: 'Analytics export', scopes: ['analyticsRead', 'linksRead'] })
  const production = await ada.createKey(slug, { name: 'Production server', scopes: links })
  await clientOf(page.request, program.url, production.secret).makeLink('https://example.com/pricing')
  for (const [name, role] of Object.entries({
    'Grace Hopper': 'admin',
    'سلمى حايك': 'editor',
    'Barbara Liskov': 'viewer',
  })) {
    const email = `${role}@example.com`
    program.run('user', 'create', '--email', email, '--name', name, '--workspace', slug, '--role', role)
  }
  await ada.invite(slug, 'margaret@example.com', 'EDITOR')
}
