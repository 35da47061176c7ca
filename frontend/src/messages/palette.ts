import { language } from '../lib/language'

/** The words of the command palette. They come with it. */
export const words = (language === 'ar' ? await import('./palette.ar') : await import('./palette.en')).palette
