import type { Page } from '@playwright/test'
import { type Look, looks, screenOf } from './looks'
import type { Language } from './words'

/**
 * Where a visit looks at a screen, and whether axe judges it there: both colours and both layouts are judged once. Arabic has
 * the colours and the layouts of English, which have been judged. Both dark ones come together: with each change of colours
 * the whole window is painted anew.
 */
const looked: Record<Language, Partial<Record<Look, { judged: boolean }>>> = {
  en: { light: { judged: false }, dark: { judged: true }, narrow: { judged: false }, phone: { judged: true } },
  ar: { light: { judged: true }, dark: { judged: false }, narrow: { judged: false }, phone: { judged: false } },
}

/** Looks at screens in one visit: the window changes its colours and its size, and the page does not load again. */
export function visitOf(page: Page, language: Language) {
  const all = Object.entries(looked[language]) as [Look, { judged: boolean }][]
  const wear = wardrobeOf(page)

  /** Looks at what is open in each look, and leaves the window as it was found. */
  async function show(name: string) {
    for (const [look] of all) await showIn(look, name)
    await wear('light')
  }

  /** The same for a menu or a bar: axe takes what lies half below it for too small, and judges its kind elsewhere. */
  async function showMenu(name: string) {
    for (const [look] of all) await showIn(look, name, false)
    await wear('light')
  }

  async function showIn(look: Look, name: string, judged = looked[language][look]?.judged) {
    await wear(look)
    await screenOf(page, look, !judged)(`${language}-${name}`)
  }

  /** Looks at what does not outlast a change of the window, like a menu of a line, which is a card on phones: opens it for each. */
  async function showEach(name: string, open: () => Promise<unknown>, close: () => Promise<unknown>) {
    for (const look of ['light', 'phone'] as const) {
      await wear(look)
      await open()
      await showIn(look, name, false)
      await close()
    }
    await wear('light')
  }

  /** The same for what is there only while a page is on its way, in the colours that the window had then: loads it for each. */
  async function showLoading(name: string, load: () => Promise<unknown>) {
    for (const [look] of all) {
      await wear(look)
      await load()
      await showIn(look, name)
    }
    await wear('light')
  }
  return { show, showMenu, showEach, showLoading }
}

/** Holds the console's script back, as a slow network does, until the returned function is called. */
export async function holdScript(page: Page) {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** The looks of a window, which is changed no more than it has to: it is laid out and painted anew for each change. */
function wardrobeOf(page: Page) {
  let worn: string | undefined

  /** Gives the window the colours and the size of a look, and waits until the page is laid out and coloured for them. */
  return async (look: Look) => {
    const { colorScheme, viewport } = looks[look]
    if (colorScheme !== worn) await page.emulateMedia({ colorScheme })
    worn = colorScheme
    if (page.viewportSize()?.width !== viewport.width) await page.setViewportSize(viewport)
    await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      await frame()
      await frame()
    })
  }
}
