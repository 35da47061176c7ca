import { language } from '../lib/language'

/** The words of the audit log. They come with what says them. */
export const words = (language === 'ar' ? await import('./audit.ar') : await import('./audit.en')).audit
