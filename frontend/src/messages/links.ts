import { language } from '../lib/language'

/** The words of the pages of links. They come with what says them. */
export const words = (language === 'ar' ? await import('./linkPages.ar') : await import('./linkPages.en')).links
