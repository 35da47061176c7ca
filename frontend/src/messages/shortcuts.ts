import { language } from '../lib/language'

/** The words of the list of shortcuts. They come with what says them. */
export const words = (language === 'ar' ? await import('./shortcuts.ar') : await import('./shortcuts.en'))
  .shortcuts
