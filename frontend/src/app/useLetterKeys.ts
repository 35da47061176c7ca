import { useEffect, useRef } from 'react'
import { pressedKey } from './pressedKey'
import { hasModifier, isOverlayOpen, isTyping, sequenceTime } from './useShortcuts'

/** Listens for letters that do something on one page. The letter after a `g` belongs to the whole console. */
export function useLetterKeys(actions: Record<string, () => void>) {
  const current = useRef(actions)
  const lastG = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    current.current = actions
  })

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (isOverlayOpen() || hasModifier(event) || isTyping(event.composedPath()[0])) return
      const inSequence = performance.now() - lastG.current < sequenceTime
      const key = pressedKey(event)
      lastG.current = key === 'g' ? performance.now() : Number.NEGATIVE_INFINITY
      const act = current.current[key]
      if (!act || inSequence) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}
