import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { violationsOf } from './axe'
import { makePatient } from './patience'

const local = ['127.0.0.1', 'localhost']

type Options = {
  /** The one complaint that a test provokes on purpose. */
  provoked: RegExp | null
}

/**
 * Every test fails on a console error, a page error, a violation of the policy, or a request to another host; and who types in
 * it is patient.
 */
export const test = base.extend<Options>({
  provoked: [null, { option: true }],
  context: async ({ context, provoked }, use) => {
    const problems = await watch(context)
    await use(context)
    const unexpected = problems.filter((problem) => !provoked?.test(problem))
    expect(unexpected, 'what the browser complained about').toEqual([])
  },
  page: async ({ page }, use) => {
    makePatient(page)
    await use(page)
  },
})

export { expect }

async function watch(context: BrowserContext): Promise<string[]> {
  const problems: string[] = []
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // biome-ignore lint/suspicious/noConsole: the listener below collects what the console says
      console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => problems.push(`page: ${error.error().message}`))
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && !local.includes(hostname)) problems.push(`foreign: ${request.url()}`)
  })
  return problems
}

/** Fails if axe finds anything on the page as it is. */
export async function expectAccessible(page: Page) {
  expect(await violationsOf(page), 'what axe found').toEqual([])
}
