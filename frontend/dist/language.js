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
  // What is needed one after the other comes side by side: who is asking, the words, and the page that the address names
  // with its own. The build says where they are.
  const { early } = document.currentScript.dataset
  if (!early) return
  const { words, pages, boot } = JSON.parse(early)[language]
  const folder = new URL(document.baseURI)
  // src/app/boot.ts takes the answer; without one it asks again.
  window.bootAnswer = fetch(new URL('../graphql', folder), {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json',
      'Accept-Language': language,
    },
    body: JSON.stringify({ query: boot, variables: {} }),
  }).catch(() => null)
  const [, ...path] = location.pathname.slice(folder.pathname.length).split('/')
  for (const name of [...words, ...(pages[path.join('/')] ?? [])]) {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: `./${name}` }),
    )
  }
})()
