import { useNavigate } from '@tanstack/react-router'
import { useLayoutEffect, useRef } from 'react'
import { places } from './places'
import { pressedKey } from './pressedKey'
import { useWorkspace } from './useWorkspace'

/** How the platform writes its command key. */
export const modifier = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl '

export const sequenceTime = 1000
/** When G was pressed that nobody waits for any more. */
const longAgo = Number.NEGATIVE_INFINITY

type Handlers = { onPalette: () => void; onHelp: () => void }

/** Listens for the shortcuts of every page of a workspace. They rest while somebody types or a dialog is open. */
export function useShortcuts({ onPalette, onHelp }: Handlers) {
  const { workspace, can } = useWorkspace()
  const navigate = useNavigate()
  const lastG = useRef(longAgo)

  // Before the page can be seen: whoever presses a key at once is heard.
  useLayoutEffect(() => {
    const params = { slug: workspace.slug }
    const single: Record<string, () => void> = {
      '?': onHelp,
      '/': focusSearch,
      c: () => {
        const button = document.querySelector<HTMLElement>('button[aria-keyshortcuts="c"]')
        if (button) button.click()
        else if (can('EDITOR')) navigate({ to: '/$slug/links', params, search: { create: '1' } })
      },
      g: () => {
        lastG.current = performance.now()
      },
    }
    function onLetter(event: KeyboardEvent) {
      const key = pressedKey(event)
      const inSequence = performance.now() - lastG.current < sequenceTime
      const place = inSequence && places.find(({ letter }) => letter === key)
      const act = place ? () => navigate({ to: place.to, params }) : single[key]
      if (!act) return
      event.preventDefault()
      lastG.current = longAgo
      act()
    }

    function onKeyDown(event: KeyboardEvent) {
      if (isOverlayOpen()) return
      if (isPaletteKey(event)) {
        event.preventDefault()
        onPalette()
      } else if (!hasModifier(event) && !isTyping(event.composedPath()[0])) {
        onLetter(event)
      }
    }

    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [workspace.slug, can, navigate, onPalette, onHelp])
}

export function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey
}

function isPaletteKey(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && pressedKey(event).toLowerCase() === 'k'
}

function focusSearch() {
  document.querySelector<HTMLInputElement>('[data-page-search]')?.focus()
}

/** What letters go into. */
const typed = 'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]'

/** Editors live in shadow trees, from which an event names its target only in its path. */
export function isTyping(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && target.matches(typed)
}

export function isOverlayOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null
}
