import { useSyncExternalStore } from 'react'

/** A message that comes and goes by itself. */
export type Toast = {
  id: number
  look: 'ok' | 'danger'
  title: string
  text?: string
  /** Takes back what the message tells of. It deals with its own failure. */
  undo?: () => void
}

const listeners = new Set<() => void>()
let toasts: readonly Toast[] = []
let lastId = 0

function set(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

/** Shows a message. At most three are shown at once; the oldest makes room. */
export function toast(message: Omit<Toast, 'id'>) {
  lastId += 1
  set([...toasts, { ...message, id: lastId }].slice(-3))
}

export function dismissToast(id: number) {
  set(toasts.filter((other) => other.id !== id))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, () => toasts)
}
