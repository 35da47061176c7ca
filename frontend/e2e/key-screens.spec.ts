import { expect, test } from './fixtures'
import { usedKeys } from './key-use'
import { closeTop } from './looks'
import type { Program } from './program'
import { shareProgram } from './shared'
import { visitOf } from './visit'

let program: Program
let used: Awaited<ReturnType<typeof usedKeys>>
let settings = ''

shareProgram(async (request, started) => {
  program = started
  used = await usedKeys(request, program)
  settings = `${program.url}/admin/${used.slug}/settings`
  for (let call = 0; call < 3; call++) await used.late.readLinks()
})

test('the list and its choices', async ({ page }) => {
  const { show } = visitOf(page, 'en')
  await page.goto(`${settings}/api-keys`)
  await expect(page.getByText(/is still in use/)).toBeVisible()
  await show('keys-in-use')
  await page.getByRole('button', { name: 'Created by' }).click()
  await expect(page.getByRole('button', { name: /^Ada Lovelace/ })).toBeVisible()
  await show('keys-creator')
  await closeTop(page)
  await page.getByLabel('Choose Newsletter').locator('visible=true').check()
  await page.getByLabel('Choose Production server').locator('visible=true').check()
  await show('keys-chosen')
  await page.getByRole('button', { name: 'Revoke…' }).click()
  await expect(page.getByLabel('Type 2 to confirm')).toBeFocused()
  await show('keys-revoke')
})

test('pages of keys', async ({ page }) => {
  const { show } = visitOf(page, 'en')
  await page.goto(`${settings}/api-keys/${used.lost.id}`)
  await expect(page.getByRole('region', { name: 'Revoked key still in use' })).toBeVisible()
  await expect(page.getByText(/^\d entr/)).toBeVisible()
  await show('key-late')
  await page.getByRole('heading', { name: 'Requests', exact: true }).scrollIntoViewIfNeeded()
  await show('key-late-end')
  await page.goto(`${settings}/api-keys/${used.old.id}`)
  await expect(page.getByText(/gone quiet/)).toBeVisible()
  await show('key-rotated')
  await page.goto(`${settings}/api-keys/01890000-0000-7000-8000-000000000000`)
  await expect(page.getByText('This key does not exist')).toBeVisible()
})

test('the log of requests', async ({ page }) => {
  const { show } = visitOf(page, 'en')
  await page.goto(`${settings}/request-log`)
  await expect(page.getByText(/entries$/)).toBeVisible()
  await show('requests')
  await page.getByRole('button', { name: 'Operation' }).click()
  await expect(page.getByRole('textbox', { name: 'Operation' })).toBeVisible()
  await show('requests-filter')
  await closeTop(page)
  await page
    .getByRole('link', { name: /^POST \/api\/links/ })
    .locator('visible=true')
    .click()
  await expect(page.getByRole('dialog', { name: 'Request' }).getByText('Write links')).toBeVisible()
  await show('request')
})
