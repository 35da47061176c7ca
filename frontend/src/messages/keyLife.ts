import { language } from '../lib/language'

/** The words about what becomes of API keys. They come with what says them. */
export const words = (language === 'ar' ? await import('./keyLife.ar') : await import('./keyLife.en')).keyLife
