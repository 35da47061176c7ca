import { language } from '../lib/language'
import type { Messages } from './en'

/**
 * The language of the words, and of dates and numbers, as BCP 47. Arabic has the digits of keys, addresses and codes, among
 * which its numbers stand; left to themselves, browsers disagree about them.
 */
export const locale: string = language === 'ar' ? 'ar-u-nu-latn' : language

/** The words of the reader's language. Whatever uses them runs after `readWords`. */
export let t: Messages

/** Fetches the words of the reader's language, and no others. */
export async function readWords() {
  t = language === 'ar' ? (await import('./ar')).ar : (await import('./en')).en
  setTimeout(readLanguages)
}

/** Lets the browser read what it knows of languages, which the first format of a page waits for, in a task of its own. */
function readLanguages() {
  new Intl.DateTimeFormat(locale).format()
}
