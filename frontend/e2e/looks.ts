import type { Page } from '@playwright/test'
import { expect, expectAccessible } from './fixtures'
import { focusAtRest } from './patience'

/** What every screen is looked at in. */
export const looks = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 860 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 860 } },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 844 }, hasTouch: true },
  narrow: { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
} as const

export type Look = keyof typeof looks

/** Closes the uppermost dialog or menu and waits until it is gone. */
export async function closeTop(page: Page) {
  const overlays = page.locator('[role="dialog"], [role="menu"]')
  await focusAtRest(page) // or a menu that is about to go is counted
  const open = await overlays.count()
  await page.keyboard.press('Escape')
  await expect(overlays).toHaveCount(open - 1)
}

/** Keeps a picture of a screen for those who want to look: `npm run screens` asks for them. */
export async function keepPicture(page: Page, name: string) {
  if (process.env.SCREENS) await page.screenshot({ path: `screenshots/${name}.jpeg` })
}

/**
 * Keeps a picture of each screen, and judges it: by axe, unless that has judged the same in another look, and by whether it
 * has to be scrolled sideways.
 */
export function screenOf(page: Page, look: Look, judgedElsewhere = look === 'narrow') {
  return async (name: string) => {
    await keepPicture(page, `${name}-${look}`)
    // The narrowest look is the phone's layout in the dark colours, both of which have been judged.
    if (!judgedElsewhere) await expectAccessible(page)
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(excess, `${name} is wider than the window`).toBeLessThanOrEqual(0)
  }
}
