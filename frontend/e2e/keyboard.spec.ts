import { clientOf } from './client'
import { expect, test } from './fixtures'
import { keyboardOf } from './keys'
import { owner } from './owner'
import { type Destination, type Program, startDestination, startProgram } from './program'

let program: Program
let destination: Destination

test.beforeAll(async () => {
  program = await startProgram()
  destination = await startDestination()
})

test.afterAll(async () => {
  destination.stop()
  await program.stop()
})

test('the same way by keyboard alone', async ({ page, context, request }) => {
  const keys = keyboardOf(page)

  await test.step('set up', async () => {
    await page.goto(program.setUpUrl)
    await keys.typeInto(page.getByLabel('Your name'), owner.name)
    await keys.typeInto(page.getByLabel('E-mail address'), owner.email)
    await keys.typeInto(page.getByLabel('Password', { exact: true }), owner.password)
    await keys.tabTo(page.getByLabel('Workspace name'))
    await keys.press('ControlOrMeta+a')
    await keys.type(owner.workspace)
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: `Welcome, ${owner.name}` })).toBeVisible()
  })

  await test.step('skip the navigation', async () => {
    await keys.activate(page.getByRole('button', { name: 'Skip to content' }))
    await expect(page.getByRole('main')).toBeFocused()
  })

  await test.step('open and leave the lists of shortcuts and commands', async () => {
    await keys.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await page.setViewportSize({ width: 1280, height: 360 })
    const list = page.getByRole('group', { name: 'Keyboard shortcuts' })
    await keys.tabTo(list)
    await keys.press('End')
    await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
    await page.setViewportSize({ width: 1280, height: 860 })
    await expect(list).toHaveCount(0)
    await keys.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await keys.press('ControlOrMeta+k')
    await expect(page.getByRole('combobox', { name: 'Command palette' })).toBeFocused()
    await keys.type('go api')
    await expect(page.getByRole('option')).toHaveText([
      'Go to API keys',
      /^Search links for/,
      /^Search customers for/,
      /^Search partners for/,
      /^Search API keys for/,
    ])
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: 'API keys', level: 1 })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'No API keys yet' })).toBeVisible()
  })

  await test.step('fill in a new key', async () => {
    await keys.press('c')
    const dialog = page.getByRole('dialog', { name: 'Create API key' })
    await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused()
    await keys.type('Keyboard')
    await keys.activate(dialog.getByRole('button', { name: 'Link automation' }))
    await keys.activate(dialog.getByLabel('Read analytics'), 'Space')
    await keys.activate(dialog.getByLabel('Write conversions'), 'Space')
    await expect(dialog.getByText('8 of 12 scopes')).toBeVisible()
    await keys.tabTo(dialog.getByLabel('90 days'))
    await keys.press('ArrowLeft')
    await expect(dialog.getByLabel('30 days')).toBeChecked()
    await keys.typeInto(dialog.getByLabel('Allowed addresses'), '127.0.0.1')
    await keys.press('Enter')
    await expect(dialog.getByRole('button', { name: 'Remove 127.0.0.1' })).toBeVisible()
    await keys.activate(dialog.getByRole('button', { name: 'Create key' }))
  })

  const key = await test.step('store the secret', async () => {
    const dialog = page.getByRole('dialog', { name: 'Save your API key' })
    await expect(dialog.getByRole('button', { name: 'Copy key' })).toBeFocused()
    await keys.press('Enter')
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible()
    await keys.press('Escape')
    await expect(dialog.getByText(/Tick .* first/)).toBeVisible()
    await keys.tabTo(dialog.getByRole('tab', { name: 'curl' }))
    await keys.press('ArrowRight')
    await expect(dialog.getByRole('tab', { name: 'JavaScript' })).toHaveAttribute('aria-selected', 'true')
    await keys.activate(dialog.getByRole('button', { name: 'Try it' }))
    await expect(dialog.getByText(/^200 in/)).toBeVisible()
    await keys.activate(dialog.getByLabel('I have stored this key'), 'Space')
    await keys.activate(dialog.getByRole('button', { name: 'Done' }))
    await expect(dialog).toBeHidden()
    return page.evaluate(() => navigator.clipboard.readText())
  })

  const client = clientOf(request, program.url, key)
  await test.step('build a link', async () => {
    await keys.goBy('gl', /\/links$/)
    await expect(page.getByRole('heading', { name: 'No links yet' })).toBeVisible()
    await keys.press('c')
    const dialog = page.getByRole('dialog', { name: 'Create link' })
    await expect(dialog.getByLabel('Destination', { exact: true })).toBeFocused()
    await keys.type(destination.url)
    await keys.typeInto(dialog.getByLabel('Short id'), 'keyboard')
    await expect(dialog.getByText('It is free.')).toBeVisible()
    await keys.activate(dialog.getByRole('button', { name: 'Create link' }))
    await expect(dialog).toBeHidden()
    await expect(page.getByText('1 link', { exact: true })).toBeVisible()
  })

  await test.step('a visitor comes, and becomes a lead and a sale', async () => {
    const visitor = await context.newPage()
    await visitor.goto(`${program.url}/keyboard`)
    await expect(visitor).toHaveURL(/hoko_id=/)
    const clickId = new URL(visitor.url()).searchParams.get('hoko_id')
    await visitor.close()
    await expect.poll(client.countClicks).toBe(1)
    const event = { clickId, customerExternalId: 'user-1', customerName: 'Grace Hopper' }
    await client.record('lead', { ...event, eventName: 'Sign-up' })
    await client.record('sale', { ...event, amount: 1234, currency: 'usd' })
  })

  await test.step('read what came of it', async () => {
    await keys.goBy('ga', /\/analytics$/)
    const metric = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
    await expect(metric('Clicks')).toContainText(/^Clicks1\D/)
    await keys.press('w')
    await expect(page.getByRole('radio', { name: 'Last 7 days' })).toBeChecked()
    await keys.tabTo(metric('Clicks'))
    await keys.press('ArrowRight')
    await expect(metric('Leads')).toBeFocused()
    await keys.press('ArrowRight')
    await expect(metric('Sales')).toHaveAttribute('aria-selected', 'true')
    await expect(metric('Sales')).toContainText('$12.34')
    const chart = page.getByRole('slider', { name: 'Sales over time' })
    await keys.tabTo(chart)
    await expect(chart).toHaveAttribute('aria-valuetext', /: 1 Sales, Previous period: 0$/)
    await keys.activate(page.getByRole('button', { name: /\/keyboard/ }))
    await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible()
    await keys.activate(page.getByRole('button', { name: /^Remove Link is/ }))
    await expect(page.getByRole('region', { name: 'Filters' })).toHaveCount(0)
    await keys.tabTo(page.getByRole('tab', { name: 'Links', exact: true }))
    await keys.press('ArrowRight')
    await expect(page.getByRole('tab', { name: 'Collections', exact: true })).toHaveAttribute(
      'aria-selected',
      'true',
    )
  })

  await test.step('see each of them', async () => {
    await keys.goBy('ge', /\/events$/)
    const list = page.getByRole('list', { name: 'As it happens' })
    await expect(list.getByRole('listitem')).toHaveCount(3)
    await keys.activate(list.getByRole('button', { name: /^Sale: \$12\.34/ }))
    await expect(page.getByRole('dialog', { name: /^Sale: \$12\.34/ })).toBeVisible()
    await keys.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('see the click', async () => {
    await keys.goBy('go', /\/admin\/[\w-]+$/)
    await expect(page.getByText('5 of 5 done')).toBeVisible()
    await keys.goBy('gk', /\/settings\/api-keys$/)
    await keys.press('/')
    await expect(page.getByLabel('Search keys')).toBeFocused()
  })

  await test.step('open the details, and revoke the key there', async () => {
    await keys.activate(page.getByRole('link', { name: 'Keyboard' }))
    const details = page.getByRole('dialog', { name: 'Keyboard' })
    await keys.activate(details.getByRole('button', { name: 'Revoke' }))
    const dialog = page.getByRole('dialog', { name: /^Revoke/ })
    await expect(dialog.getByLabel(`Type Keyboard or ${key.slice(-4)} to confirm`)).toBeFocused()
    await keys.type(key.slice(-4))
    await keys.press('Enter')
    await expect(details.getByText('This key is revoked. It is refused for ever.')).toBeVisible()
    await keys.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Keyboard' })).toBeFocused()
    expect((await client.readLinks()).status()).toBe(401)
  })

  await test.step('sign out', async () => {
    await keys.activate(page.getByRole('button', { name: /^Account of/ }))
    await keys.press('End')
    await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeFocused()
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: 'Sign in to Hoko' })).toBeVisible()
  })
})
