import { language } from '../lib/language'

/** The words of the pages and dialogs of API keys. They come with what says them. */
export const keyWords = (language === 'ar' ? await import('./keyPages.ar') : await import('./keyPages.en')).keys
