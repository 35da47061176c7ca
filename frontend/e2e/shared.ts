import type { APIRequestContext, BrowserContext } from '@playwright/test'
import { test } from './fixtures'
import { type Program, startProgram } from './program'

/** Starts a program that all tests of a file share, lets its owner prepare it, and signs their pages in as the owner. */
export function shareProgram(prepare: (request: APIRequestContext, program: Program) => Promise<void>) {
  let program: Program
  let request: APIRequestContext
  let session: Awaited<ReturnType<BrowserContext['storageState']>>

  test.beforeAll(async ({ playwright }) => {
    program = await startProgram()
    request = await playwright.request.newContext()
    await prepare(request, program)
    session = await request.storageState()
  })

  test.afterAll(async () => {
    await request.dispose()
    await program.stop()
  })

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
  test.use({ storageState: ({}, use) => use(session) })
}
