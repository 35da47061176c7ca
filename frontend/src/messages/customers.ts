import { language } from '../lib/language'

/** The words of the pages of customers. They come with what says them. */
export const words = (language === 'ar' ? await import('./peoplePages.ar') : await import('./peoplePages.en'))
  .customers
