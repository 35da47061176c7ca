import type { Page } from '@playwright/test'

const longest = 5_000

/**
 * Lets a page's keyboard wait before each key until the focus has come to rest, as somebody does who sees the page:
 * menus and dialogs take the focus a moment after they have opened, and what is pressed before goes elsewhere.
 */
export function makePatient(page: Page) {
  const { keyboard } = page
  const press = keyboard.press.bind(keyboard)
  const type = keyboard.type.bind(keyboard)
  keyboard.press = async (...key) => {
    await focusAtRest(page)
    await press(...key)
  }
  keyboard.type = async (...text) => {
    await focusAtRest(page)
    await type(...text)
  }
}

/** Waits no longer than somebody would: an overlay may be open while something beside it has the focus. */
export async function focusAtRest(page: Page) {
  await page.waitForFunction(isAtRest, undefined, { timeout: longest }).catch(ignoreTimeout)
}

function ignoreTimeout(error: Error) {
  if (error.name !== 'TimeoutError') throw error
}

/**
 * Whether no overlay is about to go and the uppermost one has the focus and keeps it: whoever moves it by script does so
 * within two frames.
 */
function isAtRest(): Promise<boolean> {
  const overlays = [...document.querySelectorAll('[role=dialog]:not([hidden]), [role=menu]:not([hidden])')]
  const going = overlays.some((overlay) => overlay.hasAttribute('data-closed'))
  const focused = document.activeElement
  const within = overlays.at(-1)?.contains(focused) ?? true
  return new Promise((resolve) => {
    const judge = () => resolve(!going && within && focused === document.activeElement)
    requestAnimationFrame(() => requestAnimationFrame(judge))
  })
}
