import { language } from '../lib/language'

/** The words of the page of analytics. They come with what says them. */
export const words = (language === 'ar' ? await import('./analytics.ar') : await import('./analytics.en'))
  .analytics
