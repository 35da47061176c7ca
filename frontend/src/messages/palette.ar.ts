import type { palette as en } from './palette.en'
import { count, isolate } from './words.ar'

const commands = { one: 'أمر واحد', two: 'أمران', few: 'أوامر', many: 'أمرًا', other: 'أمر' }

/** The words of the command palette in Arabic. */
export const palette: typeof en = {
  title: 'لوحة الأوامر',
  placeholder: 'اكتب أمرًا أو ابحث…',
  searchKeys: (query) => `البحث عن «${isolate(query)}» في مفاتيح API`,
  createKey: 'إنشاء مفتاح API',
  createLink: 'إنشاء رابط',
  searchLinks: (query) => `البحث عن «${isolate(query)}» في الروابط`,
  invite: 'دعوة شخص',
  createPartner: 'إنشاء شريك',
  searchCustomers: (query) => `البحث عن «${isolate(query)}» في العملاء`,
  searchPartners: (query) => `البحث عن «${isolate(query)}» في الشركاء`,
  switchTo: (name) => `التبديل إلى ${isolate(name)}`,
  theme: (name) => `المظهر: ${name}`,
  language: (name) => `اللغة: ${isolate(name)}`,
  results: (value) => count(value, commands),
  groups: {
    actions: 'الإجراءات',
    go: 'الانتقال إلى',
    workspaces: 'مساحات العمل',
    appearance: 'العرض',
    search: 'البحث',
  },
}
