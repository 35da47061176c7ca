import { language } from '../lib/language'

/** The words of the first run. They come with what says them. */
export const words = (language === 'ar' ? await import('./setup.ar') : await import('./setup.en')).setup
