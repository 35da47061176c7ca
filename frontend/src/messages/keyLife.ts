import { language } from '../lib/language'

/** The words about what becomes of API keys. They come with what says them. */
export const words = (language === 'ar' ? await import('./keyPages.ar') : await import('./keyPages.en')).keyLife
