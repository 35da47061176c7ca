import { language } from '../lib/language'

/** What the schema's enums and the console's own lists are called. They come with the pages of keys, which alone name them. */
export const { names } = language === 'ar' ? await import('./keyPages.ar') : await import('./keyPages.en')
