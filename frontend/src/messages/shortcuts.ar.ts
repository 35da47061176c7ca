import type { shortcuts as en } from './shortcuts.en'

/** The words of the list of shortcuts in Arabic. */
export const shortcuts: typeof en = {
  title: 'اختصارات لوحة المفاتيح',
  palette: 'فتح لوحة الأوامر',
  help: 'عرض هذه القائمة',
  create: 'إنشاء ما تعرضه الصفحة، وإلا فرابط',
  search: 'البحث في القائمة',
  close: 'إغلاق ما هو مفتوح',
  and: 'ثم',
  general: 'في كل مكان',
  navigation: 'الانتقال إلى',
}
