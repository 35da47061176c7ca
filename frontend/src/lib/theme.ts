import { useSyncExternalStore } from 'react'

/** What the reader chose; `system` follows the operating system. */
export type Theme = 'light' | 'dark' | 'system'

const storageKey = 'hoko-theme'
const listeners = new Set<() => void>()
const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

function stored(): Theme {
  try {
    const value = localStorage.getItem(storageKey)
    return value === 'light' || value === 'dark' ? value : 'system'
  } catch {
    return 'system'
  }
}

let chosen = stored()

function apply() {
  const dark = chosen === 'dark' || (chosen === 'system' && systemIsDark.matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  for (const listener of listeners) listener()
}

systemIsDark.addEventListener('change', apply)

export function setTheme(theme: Theme) {
  chosen = theme
  try {
    localStorage.setItem(storageKey, theme)
  } catch {
    // Without storage the choice lasts until the tab is closed.
  }
  apply()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => chosen)
}
