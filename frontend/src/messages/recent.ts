import { language } from '../lib/language'

/** The words of the numbers of the last days. They come with what says them. */
export const words = (language === 'ar' ? await import('./recent.ar') : await import('./recent.en')).recent
