import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** A person's browser: the one under test calls itself a bot, and bots are not counted. */
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

/**
 * What the browser does without: the last list counts, so that Playwright's own is said again. Pop-ups of the address bar
 * take a process for each window, which nobody sees.
 */
const unwanted = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
]

/**
 * V8 interprets and compiles simply, and optimizes nothing: a page of a test is gone before what its optimizing compilers cost
 * has paid. Scripts do the same with and without them.
 */
const unoptimized = '--js-flags=--no-turbofan,--no-maglev'

/** Chromium without its own windows and menus is the same to a page, and takes a sixth less time. */
const chromiums = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

export default defineConfig({
  testDir: 'e2e',
  // Pictures for people are made when somebody asks for them, and prove nothing.
  testIgnore: process.env.PICTURES ? [] : 'pictures.spec.ts',
  globalSetup: './e2e/globalSetup.ts',
  outputDir: 'test-results',
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
  // How long something takes is not what these tests judge, and the machine may be busy with other things.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  workers: 2,
  use: {
    userAgent,
    viewport: { width: 1280, height: 860 },
    timezoneId: 'UTC',
    locale: 'en-US',
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? chromiums.find(existsSync),
      args: ['--no-sandbox', `--disable-features=${unwanted}`, unoptimized],
    },
  },
})
