import { language } from '../lib/language'

/** The words of the workspace's general settings. They come with what says them. */
export const words = (language === 'ar' ? await import('./general.ar') : await import('./general.en')).general
