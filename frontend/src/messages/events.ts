import { language } from '../lib/language'

/** The words of the page of events. They come with what says them. */
export const words = (language === 'ar' ? await import('./events.ar') : await import('./events.en')).events
