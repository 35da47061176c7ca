import { clientOf } from './client'
import { consoleOf } from './console'
import { expect, expectAccessible, test } from './fixtures'
import type { Program } from './program'
import { shareProgram } from './shared'

const pageSize = 25
const total = 30

let program: Program
let slug = ''
let secret = ''

shareProgram(async (request, started) => {
  program = started
  const owner = consoleOf(request, program)
  slug = await owner.setUp()
  for (let index = 1; index <= total; index++) {
    const name = `Key ${String(index).padStart(2, '0')}`
    const made = await owner.createKey(slug, {
      name,
      scopes: index % 2 ? ['linksRead', 'tagsRead'] : ['tagsRead'],
    })
    if (index === 1) secret = made.secret
  }
})

test.beforeEach(async ({ page }) => {
  await page.goto(`${program.url}/admin/${slug}/settings/api-keys?sort=name`)
  await expect(page.getByText(/^\d+ keys$/)).toBeVisible()
})

test('pages follow each other without a gap, and the way back is the same', async ({ page }) => {
  const names = page.locator('tbody th a')
  await expect(names).toHaveCount(pageSize)
  await expect(names.first()).toHaveText('Key 01')
  await page.getByRole('button', { name: 'Next page' }).click()
  await expect(names).toHaveCount(total - pageSize)
  await expect(names.first()).toHaveText('Key 26')
  await expect(page.getByRole('button', { name: 'Next page' })).toBeDisabled()
  await page.getByRole('button', { name: 'Previous page' }).click()
  await expect(names.first()).toHaveText('Key 01')
})

test('order, filters and search live in the address', async ({ page }) => {
  const names = page.locator('tbody th a')
  await page.getByRole('button', { name: 'Name' }).click()
  await expect(page).toHaveURL(/dir=desc/)
  await expect(names.first()).toHaveText('Key 30')
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending')

  await page.getByRole('button', { name: 'Scope' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Read links' }).click()
  await expect(page.getByText('15 keys')).toBeVisible()
  await page.getByLabel('Search keys').fill('key 0')
  await expect(page.getByText('5 keys', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByText('5 keys', { exact: true })).toBeVisible()
  await expect(page.getByLabel('Search keys')).toHaveValue('key 0')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.getByText(`${total} keys`)).toBeVisible()
})

test('the number above the list is that of its keys, at any moment', async ({ page }) => {
  const search = page.getByLabel('Search keys')
  await search.fill('key 0')
  await expect(page.getByText('9 keys', { exact: true })).toBeVisible()
  await expect(page.locator('tbody tr')).toHaveCount(9)
  await page.evaluate(watchNumbers)
  await search.fill('key 01')
  await expect(page.getByText('1 key', { exact: true })).toBeVisible()
  await search.fill('key 2')
  await expect(page.getByText('10 keys', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => window.numbers)).toEqual(['9: 9', '1: 1', '10: 10'])

  await page.getByRole('link', { name: 'Links', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Links', level: 1 })).toBeVisible()
  await page.goBack()
  await expect(page.getByText('10 keys', { exact: true })).toBeVisible()
  const numbers = await page.evaluate(() => window.numbers)
  expect(numbers.filter((seen) => !seen.startsWith('undefined'))).toEqual(['9: 9', '1: 1', '10: 10', '10: 10'])
})

test('a search that fails keeps the word and the focus', async ({ page }) => {
  const search = page.getByLabel('Search keys')
  await page.route('**/graphql', (route) =>
    route.fulfill({ json: { errors: [{ message: 'The database is away.', extensions: { code: 'INTERNAL' } }] } }),
  )
  await search.fill('key 1')
  await expect(page.getByText('The database is away.')).toBeVisible()
  await expect(search).toHaveValue('key 1')
  await expect(search).toBeFocused()
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('10 keys', { exact: true })).toBeVisible()
})

test('the palette searches the keys for what it does not know', async ({ page }) => {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Command palette' }).fill('key 07')
  await page.getByRole('option', { name: 'Search API keys for' }).click()
  await expect(page).toHaveURL(/q=key/)
  await expect(page.getByText('1 key', { exact: true })).toBeVisible()
  await expect(page.getByLabel('Search keys')).toHaveValue('key 07')
})

test('the address of the settings leads to the keys', async ({ page }) => {
  await page.goto(`${program.url}/admin/${slug}/settings`)
  await expect(page).toHaveURL(/\/settings\/api-keys$/)
  await expect(page.getByText(`${total} keys`)).toBeVisible()
})

test('a narrowed key is refused what it lost, and a rotated one gives way to a new secret', async ({
  page,
  request,
}) => {
  const client = clientOf(request, program.url, secret)
  expect((await client.readLinks()).status()).toBe(200)
  await page.getByRole('link', { name: 'Key 01' }).click()
  const details = page.getByRole('dialog', { name: 'Key 01' })
  await details.getByRole('button', { name: 'Edit' }).click()
  const edit = page.getByRole('dialog', { name: 'Rename or narrow' })
  await expect(edit.getByLabel('Name', { exact: true })).toBeFocused()
  await expect(edit.getByRole('button', { name: 'Save changes' })).toBeDisabled()
  await expect(edit.getByLabel('Write links')).toBeDisabled()
  await edit.getByLabel('Read links').uncheck()
  await edit.getByText('Date', { exact: true }).click()
  await edit.getByRole('button', { name: 'Save changes' }).click()
  await expect(edit.getByText('Choose the last day on which the key works.')).toBeVisible()
  await edit.getByText('90 days', { exact: true }).click()
  const narrow = page.getByRole('dialog', { name: /^Narrow .*Key 01/ })
  await edit.getByLabel('Allowed addresses').fill('localhost')
  await edit.getByRole('button', { name: 'Save changes' }).click()
  await narrow.getByLabel(/to confirm$/).fill('Key 01')
  await narrow.getByRole('button', { name: 'Narrow key' }).click()
  await expect(edit.getByLabel('Allowed addresses')).toHaveAttribute('aria-invalid', 'true')
  await edit.getByRole('button', { name: 'Remove localhost' }).click()
  await edit.getByLabel('Allowed addresses').fill('127.0.0.0/8')
  await edit.getByRole('button', { name: 'Save changes' }).click()
  await expect(narrow.getByText('Read links')).toBeVisible()
  await expect(narrow.getByText('Read tags')).toBeHidden()
  await expect(narrow.getByRole('term').filter({ hasText: 'Ends' })).toBeVisible()
  await expect(narrow.getByText('All others')).toBeVisible()
  await expect(narrow.getByText(/^Left: .*127\.0\.0\.0\/8/)).toBeVisible()
  const submit = narrow.getByRole('button', { name: 'Narrow key' })
  await expect(submit).toBeDisabled()
  expect((await client.readLinks()).status()).toBe(200)
  await page.keyboard.press('Escape')
  await expect(edit.getByLabel('Read links')).not.toBeChecked()
  await edit.getByRole('button', { name: 'Save changes' }).click()
  await expectAccessible(page)
  await narrow.getByLabel(/to confirm$/).fill('Key 01')
  await submit.click()
  await expect(page.getByText('Key changed')).toBeVisible()
  await expect(details.getByText('Read links')).toBeHidden()
  expect((await client.readLinks()).status()).toBe(403)

  await details.getByRole('button', { name: 'Rotate' }).click()
  await page
    .getByRole('dialog', { name: /^Rotate/ })
    .getByRole('button', { name: 'Rotate key' })
    .click()
  const saved = page.getByRole('dialog', { name: 'Save your API key' })
  expect(await saved.getByLabel('API key', { exact: true }).inputValue()).not.toBe(secret)
  await saved.getByLabel('I have stored this key').check()
  await saved.getByRole('button', { name: 'Done' }).click()
  await expect(details.getByText('Retiring')).toBeVisible()
  await expect(details.getByRole('button', { name: 'Rotate' })).toBeDisabled()
  await details.getByRole('link', { name: 'Open the new key' }).click()
  await expect(details.getByText('Active')).toBeVisible()
})

test('rotating at once asks as revoking does', async ({ page }) => {
  await page.getByRole('link', { name: 'Key 02' }).click()
  const details = page.getByRole('dialog', { name: 'Key 02' })
  await details.getByRole('button', { name: 'Rotate' }).click()
  const rotate = page.getByRole('dialog', { name: /^Rotate/ })
  const submit = rotate.getByRole('button', { name: 'Rotate key' })
  await expect(submit).toBeEnabled()
  await rotate.getByText('None', { exact: true }).click()
  await expect(rotate.getByText('This key was never used.')).toBeVisible()
  await expect(submit).toBeDisabled()
  await rotate.getByLabel(/to confirm$/).fill('Key 02')
  await submit.click()
  const saved = page.getByRole('dialog', { name: 'Save your API key' })
  await saved.getByLabel('I have stored this key').check()
  await saved.getByRole('button', { name: 'Done' }).click()
  await expect(details.getByRole('term').filter({ hasText: /^Revoked$/ })).toBeVisible()
})

test('without a network the page says so', async ({ page, context }) => {
  await context.setOffline(true)
  await expect(page.getByText('You are offline.')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('You are offline.')).toBeHidden()
})

test.describe('a sign-out that fails', () => {
  test.use({ provoked: /Failed to load resource/ })

  test('is told, and the page goes on', async ({ page }) => {
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('mutation SignOut') ? route.abort() : route.continue(),
    )
    await page.getByRole('button', { name: /^Account of/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await expect(page.getByText('The server did not answer. Check your connection and try again.')).toBeVisible()
    await page.getByLabel('Search keys').fill('key 07')
    await expect(page.getByText('1 key', { exact: true })).toBeVisible()
  })
})

test.describe('a failure of the whole page', () => {
  test.use({ provoked: /Something broke/ })

  test('tells the id of the request, and trying again brings it back', async ({ page }) => {
    const extensions = { code: 'INTERNAL', requestId: 'request-7' }
    await page.route('**/graphql', (route) =>
      route.fulfill({ json: { errors: [{ message: 'Something broke.', extensions }] } }),
    )
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Something broke.' })).toBeVisible()
    await expect(page.getByText('request-7')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Copy: Request id' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('request-7')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText(/^\d+ keys$/)).toBeVisible()
  })
})

/** Notes in the page each number of keys that it tells, with how many there are then. */
function watchNumbers() {
  const main = document.querySelector('main') as HTMLElement
  window.numbers = []
  const note = () => {
    const told = /(\d+) keys?$/m.exec(main.innerText)?.[1]
    const seen = `${told}: ${document.querySelectorAll('tbody tr').length}`
    if (window.numbers.at(-1) !== seen) window.numbers.push(seen)
  }
  note()
  new MutationObserver(note).observe(main, { childList: true, characterData: true, subtree: true })
}

declare global {
  interface Window {
    numbers: string[]
  }
}
