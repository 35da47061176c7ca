const storageKey = 'hoko-workspace'

/** The slug of the workspace that was open last in this browser. */
export function lastWorkspace(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

export function rememberWorkspace(slug: string) {
  try {
    localStorage.setItem(storageKey, slug)
  } catch {
    // Without storage the first workspace opens next time.
  }
}
