import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures'

const mostPresses = 60

/** A person without a mouse. */
export function keyboardOf(page: Page) {
  const press = (key: string) => page.keyboard.press(key)

  /** Presses Tab until the focus is on the element, as somebody without a mouse has to. */
  async function tabTo(target: Locator, key = 'Tab') {
    await expect(target).toBeAttached()
    await expect.poll(() => isAtHand(target)).toBe(true)
    for (let presses = 0; presses < mostPresses; presses++) {
      if (await isFocused(target)) return
      await press(key)
    }
    expect(await isFocused(target), 'reached by Tab').toBe(true)
  }

  async function typeInto(target: Locator, text: string) {
    await tabTo(target)
    await page.keyboard.type(text)
  }

  async function activate(target: Locator, key = 'Enter') {
    await tabTo(target)
    await press(key)
  }

  /** Presses two letters, again if so much time has passed between them that they are no sequence. */
  async function goBy(letters: string, place: RegExp) {
    await expect(async () => {
      await page.keyboard.type(letters)
      await expect(page).toHaveURL(place, { timeout: 2000 })
    }).toPass()
  }

  return { press, goBy, tabTo, typeInto, activate, type: (text: string) => page.keyboard.type(text) }
}

/** Whether Tab can lead there: a dialog takes the focus a moment after it has opened, and keeps it. */
function isAtHand(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.closest('[role=dialog]')?.contains(document.activeElement) ?? true)
}

/** Whether the focus is there and stays: whoever moves it by script does so within two frames. */
function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate(
    (element) =>
      new Promise<boolean>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(element === document.activeElement)))
      }),
  )
}
