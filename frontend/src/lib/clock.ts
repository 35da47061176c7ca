import { useSyncExternalStore } from 'react'

const tick = 30_000
const listeners = new Set<() => void>()
let current = Date.now()

setInterval(() => {
  current = Date.now()
  for (const listener of listeners) listener()
}, tick)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The time in milliseconds, renewed twice a minute, so that all relative times on a page agree. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => current)
}
