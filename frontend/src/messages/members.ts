import { language } from '../lib/language'

/** The words of the page of members. They come with what says them. */
export const words = (language === 'ar' ? await import('./members.ar') : await import('./members.en')).members
