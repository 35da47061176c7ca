import { language } from '../lib/language'
import type { Messages } from './en'

/** The language of the words, and of dates and numbers, as BCP 47. */
export const locale: string = language

/** The words of the reader's language. Whatever uses them runs after `readWords`. */
export let t: Messages

/** Fetches the words of the reader's language, and no others. */
export async function readWords() {
  t = language === 'ar' ? (await import('./ar')).ar : (await import('./en')).en
}
