import type { lists as en } from './lists.en'

/** The words that all lists share in Arabic. */
export const lists: typeof en = {
  sort: 'الترتيب',
  newest: 'الأحدث أولًا',
  oldest: 'الأقدم أولًا',
  nameUp: 'الاسم تصاعديًا',
  nameDown: 'الاسم تنازليًا',
  clearFilters: 'مسح عوامل التصفية',
  nothing: 'لا شيء يطابق.',
  noMatchTitle: 'لا نتائج مطابقة',
  noMatchHint: 'جرّب كلمة أخرى، أو امسح عوامل التصفية.',
  showMore: 'عرض المزيد',
  actions: 'الإجراءات',
  address: 'نسخ عنوان هذه اللوحة',
}
