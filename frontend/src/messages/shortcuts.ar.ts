import type { shortcuts as en } from './shortcuts.en'

/** The words of the list of shortcuts in Arabic. */
export const shortcuts: typeof en = {
  title: 'اختصارات لوحة المفاتيح',
  palette: 'فتح لوحة الأوامر',
  help: 'عرض هذه القائمة',
  create: 'إنشاء ما تعرضه الصفحة، وإلا فرابط',
  search: 'البحث في القائمة',
  overview: 'الانتقال إلى النظرة العامة',
  links: 'الانتقال إلى الروابط',
  collections: 'الانتقال إلى المجموعات',
  tags: 'الانتقال إلى الوسوم',
  analytics: 'الانتقال إلى التحليلات',
  events: 'الانتقال إلى الأحداث',
  explorer: 'فتح المستكشف',
  customers: 'الانتقال إلى العملاء',
  partners: 'الانتقال إلى الشركاء',
  generalSettings: 'الانتقال إلى الإعدادات العامة',
  auditLog: 'الانتقال إلى سجل التدقيق',
  keys: 'الانتقال إلى مفاتيح API',
  requests: 'الانتقال إلى سجل الطلبات',
  members: 'الانتقال إلى الأعضاء',
  profile: 'الانتقال إلى ملفك الشخصي',
  close: 'إغلاق ما هو مفتوح',
  and: 'ثم',
  general: 'في كل مكان',
  navigation: 'الانتقال إلى',
}
