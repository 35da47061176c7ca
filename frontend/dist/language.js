// Runs before the first paint, so that no page turns round while somebody looks. src/lib/language.ts takes over from here.
;(() => {
  const directions = { en: 'ltr', ar: 'rtl' }
  const isKnown = (language) => Object.hasOwn(directions, language)
  let choice = null
  try {
    choice = localStorage.getItem('hoko-language')
  } catch {
    // Storage can be forbidden; the browser's languages are then as good as any.
  }
  const preferred = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]).find(isKnown)
  const language = isKnown(choice) ? choice : (preferred ?? 'en')
  document.documentElement.lang = language
  document.documentElement.dir = directions[language]
  // Words come beside the script that shows them, not after it. The build says where they are.
  const href = document.currentScript.dataset[language]
  if (href) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
})()
