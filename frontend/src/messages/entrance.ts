import { language } from '../lib/language'

/** The words of the pages outside of every workspace. They come with what says them. */
export const words = (language === 'ar' ? await import('./entrance.ar') : await import('./entrance.en')).entrance
