import { language } from '../lib/language'

/** The words of the page of one's own account. They come with what says them. */
export const words = (language === 'ar' ? await import('./profile.ar') : await import('./profile.en')).profile
