import { language } from '../lib/language'

/** The words of the log of requests. They come with what says them. */
export const words = (language === 'ar' ? await import('./keyPages.ar') : await import('./keyPages.en')).requests
