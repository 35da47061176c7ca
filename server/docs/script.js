// What the documentation can do with a script: the theme, copying, and the search. It reads as well without.
;(() => {
  'use strict'
  const html = document.documentElement
  const themeKey = 'hoko-theme' // the console's
  const mostResults = 12
  const dark = matchMedia('(prefers-color-scheme: dark)')

  // Before the first paint, so that a dark page never flashes white.
  const chosen = storedTheme()
  if (chosen) html.dataset.theme = chosen

  document.addEventListener('DOMContentLoaded', () => {
    offerThemes()
    offerCopying()
    offerSearch(document.querySelector('.search'))
    followReading()
  })

  function storedTheme() {
    try {
      const value = localStorage.getItem(themeKey)
      return value === 'light' || value === 'dark' ? value : ''
    } catch {
      return '' // Storage can be forbidden; the system's theme is then as good as any.
    }
  }

  function offerThemes() {
    const button = document.querySelector('.theme')
    const isDark = () => (html.dataset.theme ? html.dataset.theme === 'dark' : dark.matches)
    const show = () => button.setAttribute('aria-pressed', String(isDark()))
    button.hidden = false
    show()
    dark.addEventListener('change', show)
    button.addEventListener('click', () => {
      html.dataset.theme = isDark() ? 'light' : 'dark'
      show()
      try {
        localStorage.setItem(themeKey, html.dataset.theme)
      } catch {
        // Without storage the choice lasts until the page is left.
      }
    })
  }

  function offerCopying() {
    if (!navigator.clipboard) return
    for (const block of document.querySelectorAll('.code')) {
      const button = element('button', 'Copy', 'copy')
      button.type = 'button'
      button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(block.querySelector('code').textContent)
        button.textContent = 'Copied'
        setTimeout(() => {
          button.textContent = 'Copy'
        }, 2000)
      })
      block.append(button)
    }
  }

  /** Marks the heading that is being read in the page's own navigation. */
  function followReading() {
    const links = new Map([...document.querySelectorAll('.contents a')].map((link) => [link.hash.slice(1), link]))
    let current
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find((entry) => entry.isIntersecting)
        if (!entered) return
        current?.removeAttribute('aria-current')
        current = links.get(entered.target.id)
        current.setAttribute('aria-current', 'true')
      },
      { rootMargin: '-64px 0px -70% 0px' },
    )
    for (const id of links.keys()) observer.observe(document.getElementById(id))
  }

  function offerSearch(box) {
    const input = box.querySelector('input')
    const list = box.querySelector('ul')
    const status = box.querySelector('[role="status"]')
    let sections
    box.hidden = false

    const load = () => {
      sections ??= fetch(box.dataset.index).then((response) => response.json())
      return sections
    }
    const show = async () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean)
      const found = words.length ? find(await load(), words) : []
      list.replaceChildren(...found.map((section) => result(section, words)))
      list.hidden = !found.length
      status.textContent = words.length && !found.length ? 'Nothing found' : ''
    }
    const step = (by) => {
      const stops = [input, ...list.querySelectorAll('a')]
      stops[(stops.indexOf(document.activeElement) + by + stops.length) % stops.length].focus()
    }

    input.addEventListener('focus', load, { once: true })
    input.addEventListener('input', show)
    input.addEventListener('focus', show)
    box.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') step(1)
      else if (event.key === 'ArrowUp') step(-1)
      else if (event.key === 'Enter' && event.target === input) list.querySelector('a')?.click()
      else if (event.key === 'Escape') close()
      else return
      event.preventDefault()
    })
    const close = () => {
      list.hidden = true
      status.textContent = ''
    }
    box.addEventListener('focusout', (event) => {
      if (!box.contains(event.relatedTarget)) close()
    })
    list.addEventListener('click', close)
    document.addEventListener('keydown', (event) => {
      const typing = event.target.closest('input, textarea, select, [contenteditable]')
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.focus()
      input.select()
    })
  }

  /** Returns the sections that hold every word, the best first. */
  function find(sections, words) {
    return sections
      .map((section) => ({ section, score: score(section, words) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, mostResults)
      .map(({ section }) => section)
  }

  function score({ page, heading, text }, words) {
    const places = [
      [heading || page, 8],
      [page, 3],
      [text, 1],
    ]
    let total = 0
    for (const word of words) {
      let best = 0
      for (const [place, worth] of places) {
        const at = place.toLowerCase().indexOf(word)
        if (at < 0) continue
        const atWord = at === 0 || !/\w/.test(place[at - 1])
        best = Math.max(best, atWord ? worth * 2 : worth)
      }
      if (!best) return 0
      total += best
    }
    return heading ? total : total + 1
  }

  function result({ page, heading, url, text }, words) {
    const title = element('span', '')
    title.append(...marked(heading ? `${page} › ${heading}` : page, words))
    const passage = element('small', '')
    passage.append(...marked(around(text, words), words))
    const link = element('a', '')
    link.href = url
    link.append(title, passage)
    const item = element('li', '')
    item.append(link)
    return item
  }

  /** Returns the part of a text where the first word is. */
  function around(text, words) {
    const at = text.toLowerCase().indexOf(words[0])
    return at < 40 ? text : `…${text.slice(at - 30)}`
  }

  /** Returns a text in parts, with the words marked. */
  function marked(text, words) {
    const pattern = new RegExp(`(${words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|')})`, 'giu')
    return text.split(pattern).map((part, i) => (i % 2 ? element('mark', part) : part))
  }

  function element(name, text, className = '') {
    const made = document.createElement(name)
    made.textContent = text
    if (className) made.className = className
    return made
  }
})()
