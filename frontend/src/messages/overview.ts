import { language } from '../lib/language'

/** The words of the overview. They come with what says them. */
export const words = (language === 'ar' ? await import('./overview.ar') : await import('./overview.en')).overview
