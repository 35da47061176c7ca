import type { BrowserContext, Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { furnish } from './house'
import { closeTop } from './looks'
import { type Mailbox, startMailbox } from './mailbox'
import { owner } from './owner'
import { type Program, startProgram } from './program'
import { visitOf } from './visit'
import { type Language, saying, wordsIn } from './words'

// What no other spec looks at in English, and Arabic as well: rarer menus and dialogs, and what is missing or ended.

let mailbox: Mailbox
let program: Program
let house: Awaited<ReturnType<typeof furnish>>
let session: Awaited<ReturnType<BrowserContext['storageState']>>

test.beforeAll(async ({ playwright }) => {
  mailbox = await startMailbox()
  program = await startProgram(mailbox.settings)
  const request = await playwright.request.newContext()
  house = await furnish(request, program)
  program.run(
    'user',
    'create',
    '--email',
    'grace@example.com',
    '--name',
    'Grace Hopper',
    '--workspace',
    house.slug,
  )
  await house.owner.invite(house.slug, 'new@example.com', 'EDITOR')
  session = await request.storageState()
  await request.dispose()
})

test.afterAll(async () => {
  mailbox.stop()
  await program.stop()
})

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
test.use({ storageState: ({}, use) => use(session) })

const nobody = '01890000-0000-7000-8000-000000000000'

for (const [language, locale] of [
  ['en', 'en-US'],
  ['ar', 'ar-EG'],
] satisfies [Language, string][]) {
  const words = wordsIn[language]
  const { common, collections, customers, keys, links, members, palette, partners } = words
  const { cancel } = common.common

  test.describe(language, () => {
    test.use({ locale })

    test('the overview once everything has been tried', async ({ page }) => {
      const { show } = visitOf(page, language)
      const { overview, recent } = words
      await open(page, '')
      const lately = page.getByRole('region', { name: recent.title })
      const clicks = lately.getByRole('term').filter({ hasText: recent.clicks }).locator('+ dd')
      await expect(clicks).toHaveText(/^[1-9]/)
      const step = page.getByText(overview.steps.lead.title)
      await expect(step).toBeHidden()
      await show('overview-done')
      await page.getByText(overview.showSteps).click()
      await expect(step).toBeVisible()
      const told = await clicks.evaluate((value) => value.firstChild?.textContent)
      await lately.getByRole('link', { name: overview.analytics }).click()
      await expect(page.getByRole('tab', { name: `${words.analytics.metrics.clicks} ${told}` })).toBeVisible()
    })

    test('filters and acts of links', async ({ page }) => {
      const { show, showMenu } = visitOf(page, language)
      await open(page, 'links')
      for (const [name, filter] of [
        ['view', links.view],
        ['tag', links.tag],
      ] as const) {
        await page.getByRole('button', { name: filter }).click()
        await expect(page.getByRole('menu')).toBeVisible()
        await showMenu(`links-filter-${name}`)
        await closeTop(page)
      }
      await page.getByRole('button', { name: links.more, exact: true }).click()
      await expect(page.getByRole('menuitem', { name: links.import })).toBeVisible()
      await showMenu('links-more')
      await closeTop(page)
      await page.getByLabel(saying(links.bulk.select, 'handbook')).check()
      const bar = page.getByRole('region', { name: links.bulk.title })
      await bar.getByRole('button', { name: links.moveDialog.submit }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await show('links-move')
      await leave(page, cancel)
      await bar.getByRole('button', { name: links.bulk.tag }).click()
      await page.getByRole('dialog').getByRole('combobox').first().click()
      await expect(page.getByRole('option').first()).toBeVisible()
      await show('links-tag')
    })

    test('links that have ended, were deleted or are missing, and the log of requests', async ({ page }) => {
      const { show } = visitOf(page, language)
      await open(page, 'links?view=deleted')
      await expect(page.getByText('winter-sale').locator('visible=true').first()).toBeVisible()
      await show('links-deleted')
      await open(page, `links/${house.endedId}`)
      await expect(page.getByText(links.details.expiredNotice)).toBeVisible()
      await show('link-ended')
      await open(page, `links/${house.archivedId}`)
      await expect(page.getByText(links.details.archivedNotice)).toBeVisible()
      await show('link-archived')
      await open(page, `links/${nobody}`)
      await expect(page.getByText(links.builder.missingTitle)).toBeVisible()
      await show('link-missing')
      await open(page, `settings/api-keys/${nobody}`)
      await expect(page.getByText(keys.details.missingTitle)).toBeVisible()
      await show('key-missing')
      await open(page, 'settings/request-log?outcome=rate_limited')
      await expect(page.getByText(words.requests.noMatchTitle)).toBeVisible()
      await show('requests-none')
    })

    test('a template, and what was imported', async ({ page }) => {
      const { show } = visitOf(page, language)
      await open(page, 'links?create=1&url=https://example.com/summer')
      const dialog = page.getByRole('dialog', { name: links.builder.createTitle })
      await dialog.getByText(links.builder.sections.campaign).click()
      await dialog.getByLabel(links.builder.utm.source).fill('newsletter')
      await dialog.getByRole('button', { name: links.builder.templateSave }).click()
      await expect(dialog.getByLabel(links.builder.templateName)).toBeFocused()
      await show('builder-template')
      await dialog.getByLabel(links.builder.templateName).fill('نشرة الربيع')
      await dialog.getByRole('button', { name: links.builder.templateKeep, exact: true }).click()
      await expect(dialog.getByLabel(links.builder.template, { exact: true })).toHaveValue('نشرة الربيع')
      await show('builder-templates')
      await page.keyboard.press('Escape')
      await expect(dialog.getByText(common.common.discardTitle)).toBeVisible()
      await show('builder-discard')
      await open(page, 'links/import')
      const csv = `url,shortId\nhttps://example.com/imported,imported-${language}\n`
      const file = { name: 'links.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
      await page.getByLabel(links.importing.choose).setInputFiles(file)
      await page.getByRole('button', { name: links.importing.check }).click()
      await page.getByRole('button', { name: links.importing.start(1) }).click()
      await expect(page.getByText(links.importing.imported(1))).toBeVisible()
      await show('import-done')
    })

    test('acts of collections and tags', async ({ page }) => {
      const { show, showEach } = visitOf(page, language)
      await open(page, 'collections')
      const menu = page.getByRole('button', { name: saying(collections.actionsFor, 'Links') })
      await showEach(
        'menu-collection',
        () => menu.click(),
        () => closeTop(page),
      )
      await menu.click()
      await page.getByRole('menuitem', { name: collections.edit }).click()
      await show('collection-edit')
      await leave(page, cancel)
      await menu.click()
      await page.getByRole('menuitem', { name: collections.delete }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await show('collection-delete')
      await open(page, 'collections?q=nothing')
      await expect(page.getByText(collections.noMatchTitle)).toBeVisible()
      await show('collections-none')
      await open(page, 'tags')
      await page.getByRole('button', { name: saying(collections.actionsFor, 'Spring') }).click()
      await page.getByRole('menuitem', { name: collections.delete }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await show('tag-delete')
    })

    test('acts of customers and partners', async ({ page }) => {
      const { show, showMenu } = visitOf(page, language)
      await open(page, `customers/${house.customerId}`)
      const acts = page.getByRole('button', { name: saying(customers.actionsFor, 'سلمى') })
      await acts.click()
      await showMenu('menu-customer')
      await page.getByRole('menuitem', { name: customers.remove }).click()
      await show('customer-delete')
      await open(page, `customers/${nobody}`)
      await expect(page.getByText(customers.missing.title)).toBeVisible()
      await show('customer-missing')
      await open(page, `partners/${house.partnerId}`)
      await expect(page.getByText(partners.entries.links(1), { exact: true })).toBeVisible()
      await show('partner-links')
      await page.getByRole('button', { name: partners.edit, exact: true }).click()
      await show('partner-edit')
      await leave(page, cancel)
      await page.getByRole('button', { name: saying(partners.actionsFor, 'سلمى') }).click()
      await page.getByRole('menuitem', { name: partners.remove }).click()
      await show('partner-delete')
    })

    test('acts of members, and of the workspace', async ({ page }) => {
      const { show, showEach } = visitOf(page, language)
      await open(page, 'settings/members')
      const grace = shown(page.getByRole('button', { name: members.actionsFor('Grace Hopper') }))
      await showEach(
        'menu-member',
        () => grace.click(),
        () => closeTop(page),
      )
      await grace.click()
      await page.getByRole('menuitem', { name: members.changeRole }).click()
      await show('member-role')
      await leave(page, cancel)
      await grace.click()
      await page.getByRole('menuitem', { name: members.remove }).click()
      await expect(page.getByText(members.removeDialog.noKeys)).toBeVisible()
      await show('member-remove')
      await leave(page, cancel)
      await page.getByRole('button', { name: members.actionsFor('new@example.com') }).click()
      await page.getByRole('menuitem', { name: members.invitations.renew }).click()
      await expect(page.getByRole('dialog', { name: members.invite.resentTitle })).toBeVisible()
      await show('invitation-renewed')
      await open(page, 'settings/members?invite=1')
      await expect(page.getByRole('dialog', { name: members.invite.title })).toBeVisible()
      await show('invite')
      await open(page, 'settings/general')
      await page.getByLabel(words.general.name.slug).fill('renamed')
      await expect(page.getByText(words.general.name.slugWarning)).toBeVisible()
      await show('general-slug')
      await open(page, 'settings/general')
      const { retention } = words.general
      const form = page.getByRole('region', { name: retention.title })
      await form.getByText(retention.choices[90], { exact: true }).click()
      await form.getByRole('button', { name: retention.submit }).click()
      await expect(page.getByRole('dialog', { name: words.general.shorten.title(90) })).toBeVisible()
      await show('general-shorten')
      await leave(page, cancel)
      await page.getByRole('button', { name: words.general.danger.leave }).click()
      await expect(page.getByRole('dialog').getByText(members.leaveDialog.hint)).toBeVisible()
      await show('leave')
    })

    test('filters of the logs', async ({ page }) => {
      const { showMenu } = visitOf(page, language)
      await open(page, 'settings/audit-log')
      await page.getByRole('button', { name: words.audit.filters.action }).click()
      await showMenu('audit-actions')
      await closeTop(page)
      await page.getByRole('button', { name: words.audit.filters.actor }).click()
      await showMenu('audit-actors')
    })

    test.describe('an answer that is lost', () => {
      test.use({ provoked: /Failed to load resource/ })

      test('leaves a key whose secret never arrived, which is found when it is asked for again', async ({
        page,
      }) => {
        await loseFirst(page, 'createApiKey')
        await open(page, `settings/api-keys?create=1&name=${language}&scopes=linksRead`)
        await submitTwice(page, keys.form.submit)
        await expect(page.getByRole('dialog', { name: keys.lost.created.title })).toBeVisible()
        await visitOf(page, language).show('secret-lost')
      })

      test('leaves a key that was rotated once, whose successor is found', async ({ page }) => {
        await loseFirst(page, 'rotateApiKey')
        await open(page, `settings/api-keys?q=${language}`)
        await page.getByRole('link', { name: language, exact: true }).click()
        await expect(page.getByRole('dialog', { name: language })).toBeVisible()
        const old = new URL(page.url()).searchParams.get('key')
        await open(page, `settings/api-keys/${old}`)
        await page.getByRole('button', { name: keys.list.rotate, exact: true }).click()
        await submitTwice(page, keys.rotate.submit, async () => {
          await expect(page.getByRole('dialog').getByRole('radio')).toHaveCount(1)
        })
        await expect(page.getByRole('dialog', { name: keys.lost.rotated.title })).toBeVisible()
        await visitOf(page, language).show('rotation-lost')
        await page.getByRole('button', { name: keys.lost.open }).click()
        await expect(page.getByRole('dialog', { name: language })).toBeVisible()
        expect(new URL(page.url()).searchParams.get('key')).not.toBe(old)
      })

      /** Loses the answer to the first call of an operation, which is performed all the same. */
      async function loseFirst(page: Page, operation: string) {
        let calls = 0
        await page.route('**/graphql', async (route) => {
          if (!route.request().postData()?.includes(operation) || ++calls > 1) return route.continue()
          await route.fetch()
          await route.abort()
        })
      }

      async function submitTwice(page: Page, name: string, between = async () => {}) {
        const submit = page.getByRole('dialog').getByRole('button', { name })
        await submit.click()
        await expect(page.getByText(common.errors.unreachable)).toBeVisible()
        await between()
        await submit.click()
      }
    })

    test.describe('a page that fails', () => {
      const message = common.errors.boundaryTitle
      test.use({ provoked: new RegExp(message) })

      test('says so, with the id of the request', async ({ page }) => {
        const extensions = { code: 'INTERNAL', requestId: nobody }
        await page.route('**/graphql', (route) => route.fulfill({ json: { errors: [{ message, extensions }] } }))
        await open(page, 'tags')
        await expect(page.getByText(nobody)).toBeVisible()
        await visitOf(page, language).show('failed')
      })
    })

    test.describe('signed out', () => {
      test.use({ storageState: { cookies: [], origins: [] } })

      test('letters about passwords', async ({ page }) => {
        const { show } = visitOf(page, language)
        const { forgotten, reset, signIn } = words.entrance
        await page.goto(`${program.url}/admin/forgot-password`)
        await page.getByLabel(signIn.email).fill(owner.email)
        await show('forgot-password-filled')
        await page.getByRole('button', { name: forgotten.submit }).click()
        await expect(page.getByRole('heading', { name: forgotten.sentTitle })).toBeVisible()
        await show('letter-sent')
        await page.goto(`${program.url}/admin/reset-password#nonsense`)
        await page.getByLabel(reset.password).fill(owner.password)
        await page.getByRole('button', { name: reset.submit }).click()
        await expect(page.getByRole('heading', { name: reset.invalidTitle })).toBeVisible()
        await show('letter-expired')
      })
    })

    test('the frame around pages', async ({ page, context }) => {
      const { show, showMenu } = visitOf(page, language)
      await open(page, 'tags')
      await expect(page.getByText(collections.tag.total(2), { exact: true })).toBeVisible()
      await page.getByRole('button', { name: saying(common.shell.switchWorkspace, 'Engines') }).click()
      await expect(page.getByRole('menu')).toBeVisible()
      await showMenu('menu-workspace')
      await closeTop(page)
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByRole('combobox', { name: palette.title }).fill('spring')
      await expect(page.getByRole('option').first()).toBeVisible()
      await show('palette-search')
      await closeTop(page)
      await page.setViewportSize({ width: 390, height: 844 })
      await page.getByRole('button', { name: common.shell.openNavigation }).click()
      await expect(page.getByRole('dialog', { name: common.shell.navigation })).toBeVisible()
      await show('navigation')
      await closeTop(page)
      await context.setOffline(true)
      await expect(page.getByText(common.errors.offline)).toBeVisible()
      await show('offline')
      await context.setOffline(false)
    })
  })
}

/** Closes a dialog by its button. */
async function leave(page: Page, cancel: string) {
  await page.getByRole('dialog').getByRole('button', { name: cancel, exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Tables and cards hold the same: the one of them that this window shows. */
function shown(target: Locator): Locator {
  return target.locator('visible=true').first()
}

async function open(page: Page, path: string) {
  await page.goto(`${program.url}/admin/${house.slug}/${path}`)
}
