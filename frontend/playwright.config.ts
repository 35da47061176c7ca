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

const longest = 'rest-screens.spec.ts'

/** Pictures for people are made when somebody asks for them, and prove nothing. */
const pictures = process.env.PICTURES ? [] : ['pictures.spec.ts']

export default defineConfig({
  testDir: 'e2e',
  // The longest file first, or it would run on alone at the end. Files begin in the order of the projects.
  projects: [
    { name: 'longest', testMatch: longest },
    { name: 'others', testIgnore: [longest, ...pictures] },
  ],
  globalSetup: './e2e/globalSetup.ts',
  outputDir: 'test-results',
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
  // How long something takes is not what these tests judge, and the machine may be busy with other things.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  // One more than two processors: a browser waits for a fifth of its time.
  workers: 3,
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
