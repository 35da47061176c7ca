import { language } from '../lib/language'

/** The words of the explorer. They come with what says them. */
export const words = (language === 'ar' ? await import('./explorer.ar') : await import('./explorer.en')).explorer
