import { language } from '../lib/language'

/** The words of the pages of partners. They come with what says them. */
export const words = (language === 'ar' ? await import('./partners.ar') : await import('./partners.en')).partners
