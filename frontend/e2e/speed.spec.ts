import type { BrowserContext, Locator, Page } from '@playwright/test'
import { consoleOf } from './console'
import { makeCrowd } from './crowd'
import { expect, test } from './fixtures'
import { type Program, startProgram } from './program'
import { longestTask, slownessOf } from './tasks'

const pageSize = 25

/** What is promised: milliseconds on the usual machine. */
const promised = { task: 50, usable: 1000, usableOnPhone: 4000 }

/** What else the machine does can only make a figure worse, so the best of a few is what the console can do. */
const tries = 3

/** A slow phone as Lighthouse takes it: milliseconds before each answer, bytes per second, and a quarter of the processor. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 }
const slowdown = 4

let program: Program
let home = ''
let session: Awaited<ReturnType<BrowserContext['storageState']>>

test.beforeAll(async ({ playwright }) => {
  program = await startProgram()
  const request = await playwright.request.newContext()
  const slug = await consoleOf(request, program).setUp()
  home = `${program.url}/admin/${slug}`
  await makeCrowd(request, program, slug)
  session = await request.storageState()
  await request.dispose()
})

test.afterAll(() => program.stop())

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
  storageState: ({}, use) => use(session),
  // What is promised is promised for the browser that people have, which optimizes scripts.
  launchOptions: ({ launchOptions }, use) =>
    use({ ...launchOptions, args: launchOptions.args?.filter((arg) => !arg.startsWith('--js-flags')) }),
})

for (const [name, path] of [
  ['keys', 'settings/api-keys'],
  ['links', 'links'],
] as const) {
  test(`10,000 ${name} are read, paged, searched and chosen without a task of more than 50 ms`, async ({
    page,
  }) => {
    let best: Record<string, number> = {}
    for (let turn = 0; turn < tries; turn++) {
      // What else the machine does comes and goes: what it did at least is taken off, and no more.
      const before = await slownessOf(page)
      const times = await tour(page, `${home}/${path}`)
      const slowness = Math.min(before.work, (await slownessOf(page)).work)
      note('slowness', { work: slowness })
      best = lower(best, ofUsual(times, slowness))
      if (Object.values(best).every((time) => time <= promised.task)) break
    }
    note('longest tasks', best)
    expect(Object.entries(best).filter(([, time]) => time > promised.task)).toEqual([])
  })
}

test('the page of keys is usable within a second', async ({ page }) => {
  expect(await bestLoad(page, promised.usable)).toBeLessThanOrEqual(promised.usable)
})

test.describe('on a slow phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the page of keys is usable within four seconds', async ({ page }) => {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', slow4g)
    const slowDown = (rate: number) => devtools.send('Emulation.setCPUThrottlingRate', { rate })
    const { usableOnPhone } = promised
    expect(await bestLoad(page, usableOnPhone, slowDown)).toBeLessThanOrEqual(usableOnPhone)
  })
})

/** Does with a list what people do, and returns how long the longest task of each step took. */
async function tour(page: Page, address: string): Promise<Record<string, number>> {
  const longest: Record<string, number> = {}
  const measure = async (step: string, act: () => Promise<unknown>) => {
    longest[step] = await longestTask(page, act)
  }
  const scroll = async (distance: number) => {
    await page.mouse.wheel(0, distance)
    await painted(page)
  }
  await page.goto('about:blank')
  await page.mouse.move(640, 500)
  await measure('open', async () => {
    await page.goto(address)
    await drawn(page)
  })
  await measure('scroll', async () => {
    for (let turn = 0; turn < 5; turn++) await scroll(600)
  })
  await measure('turn the page', pressing(page, await middleOf(page.locator('main nav button').last()), drawn))
  await measure('search', async () => {
    await page.keyboard.press('/')
    await page.keyboard.insertText('77')
    await drawn(page)
  })
  await scroll(-6000)
  await measure('choose all', pressing(page, await middleOf(page.locator('thead input')), chosen))
  const menu = page.locator('tbody tr:nth-child(2) td:last-child button')
  await measure(
    'open a menu',
    pressing(page, await middleOf(menu), () => page.waitForSelector('[role=menu]')),
  )
  return longest
}

function pressing(page: Page, [x, y]: [number, number], done: (page: Page) => Promise<unknown>) {
  return async () => {
    await page.mouse.click(x, y)
    await done(page)
    await painted(page)
  }
}

/** Where to press. It is found before anything is measured, as finding it makes the page work. */
async function middleOf(target: Locator): Promise<[number, number]> {
  const box = await target.boundingBox()
  if (!box) throw new Error('there is nothing to press')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** Waits for a full page of rows, another than when it was asked last, with all numbers in it. */
async function drawn(page: Page) {
  await page.waitForFunction((size) => {
    const names = document.querySelectorAll('tbody th a')
    const first = names[0]?.textContent
    if (names.length !== size || first === window.formerFirst) return false
    if (document.querySelector('[aria-busy=true], td.tabular-nums:empty')) return false
    window.formerFirst = first
    return true
  }, pageSize)
}

function chosen(page: Page) {
  return page.waitForFunction((size) => document.querySelectorAll('tbody :checked').length === size, pageSize)
}

function painted(page: Page) {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}

/**
 * The milliseconds from asking for the page of keys to a first key that can be opened, at best or within the limit. They
 * are those of the usual machine: on one that is slower or busy, all of it counts for less, the network's share as well.
 */
async function bestLoad(
  page: Page,
  limit: number,
  slowDown?: (rate: number) => Promise<unknown>,
): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await page.addInitScript(watchKeys)
  let best = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < tries && best > limit; turn++) {
    await slowDown?.(1)
    const { clock } = await slownessOf(page)
    await slowDown?.(slowdown)
    await devtools.send('Network.clearBrowserCache')
    await page.goto(`${home}/settings/api-keys`, { waitUntil: 'commit' })
    const usable = await page.evaluate(() => window.usable)
    note('usable', { usable, slowness: clock })
    best = Math.min(best, usable / clock)
  }
  return best
}

/** Notes in the page when a key is on the screen. */
function watchKeys() {
  window.usable = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main a[href*="key="]')) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
    }).observe(document, { childList: true, subtree: true })
  })
}

declare global {
  interface Window {
    formerFirst: string | null | undefined
    usable: Promise<number>
  }
}

function lower(one: Record<string, number>, other: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(other).map(([step, time]) => [step, Math.min(time, one[step] ?? time)]))
}

/** Turns times of this machine into those of the usual one. */
function ofUsual(times: Record<string, number>, slowness: number): Record<string, number> {
  return Object.fromEntries(Object.entries(times).map(([step, time]) => [step, time / slowness]))
}

/** Leaves figures with the result, and on the standard output if they are asked for. */
function note(what: string, figures: Record<string, number>) {
  const description = Object.entries(figures)
    .map(([name, figure]) => `${name} ${figure.toFixed(1)}`)
    .join(', ')
  test.info().annotations.push({ type: what, description })
  if (process.env.FIGURES) process.stdout.write(`${what}: ${description}\n`)
}
