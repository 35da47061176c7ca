const listeners = new Set<() => void>()

/** Calls a listener whenever the server says that the session is over. Returns what ends that. */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function announceSignedOut() {
  for (const listener of listeners) listener()
}
