// Runs before the first paint, so that a dark page never flashes white. src/lib/theme.ts takes over from here.
;(() => {
  let choice = 'system'
  try {
    choice = localStorage.getItem('hoko-theme') || 'system'
  } catch {
    // Storage can be forbidden; the system's theme is then as good as any.
  }
  const dark = choice === 'dark' || (choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
})()
