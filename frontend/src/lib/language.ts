/** A language that the console speaks. */
export type Language = 'en' | 'ar'

const storageKey = 'hoko-language'

/** The languages, by the names that their readers call them. */
export const languages: readonly { value: Language; text: string; lang: string }[] = [
  { value: 'en', text: 'English', lang: 'en' },
  { value: 'ar', text: 'العربية', lang: 'ar' },
]

/** The reader's language, as public/language.js found it. Tests have no document and read English. */
export const language: Language =
  typeof document !== 'undefined' && document.documentElement.lang === 'ar' ? 'ar' : 'en'

/** The way that the language is written in. */
export const direction = language === 'ar' ? 'rtl' : 'ltr'

/** Begins again in another language: every word of a page may be in use already. */
export function setLanguage(next: Language) {
  if (next === language) return
  try {
    localStorage.setItem(storageKey, next)
  } catch {
    // Without storage the browser's own languages decide.
  }
  location.reload()
}
