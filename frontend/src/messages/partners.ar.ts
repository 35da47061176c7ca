import type { partners as en } from './partners.en'
import { counter, isolate } from './words.ar'

const partnerCount = counter({
  zero: 'لا شركاء',
  one: 'شريك واحد',
  two: 'شريكان',
  few: 'شركاء',
  many: 'شريكًا',
  other: 'شريك',
})

const linkCount = counter({
  zero: 'لا روابط',
  one: 'رابط واحد',
  two: 'رابطان',
  few: 'روابط',
  many: 'رابطًا',
  other: 'رابط',
})

const clickCount = counter({
  zero: 'لا نقرات',
  one: 'نقرة واحدة',
  two: 'نقرتان',
  few: 'نقرات',
  many: 'نقرة',
  other: 'نقرة',
})

const leadCount = counter({
  zero: 'لا عملاء محتملين',
  one: 'عميل محتمل واحد',
  two: 'عميلان محتملان',
  few: 'عملاء محتملين',
  many: 'عميلًا محتملًا',
  other: 'عميل محتمل',
})

const saleCount = counter({
  zero: 'لا مبيعات',
  one: 'عملية بيع واحدة',
  two: 'عمليتا بيع',
  few: 'عمليات بيع',
  many: 'عملية بيع',
  other: 'عملية بيع',
})

/** The words of the pages of partners in Arabic. */
export const partners: typeof en = {
  page: 'الشركاء',
  intro: 'من تُنسب إليهم نقرات روابطهم وما ينتج عنها من عملاء محتملين ومبيعات.',
  search: 'البحث في الشركاء',
  searchHint: 'الاسم أو البريد أو الهاتف',
  total: partnerCount,
  actionsFor: (name) => `إجراءات ${isolate(name)}`,
  create: 'إنشاء شريك',
  edit: 'تعديل',
  remove: 'حذف',
  columns: { name: 'الشريك', phone: 'الهاتف', created: 'تاريخ الإنشاء' },

  empty: {
    title: 'لا يوجد شركاء بعد',
    hint: 'أنشئ شريكًا ثم أسند إليه روابط، فيُنسب إليه كل ما ينتج عن نقراتها. ويمكن للبرامج فعل ذلك أيضًا:',
  },

  missing: {
    title: 'هذا الشريك غير موجود',
    hint: 'ربما حُذف، أو أنه في مساحة عمل أخرى.',
    back: 'كل الشركاء',
  },

  facts: {
    title: 'التفاصيل',
    email: 'البريد الإلكتروني',
    phone: 'الهاتف',
    created: 'تاريخ الإنشاء',
    updated: 'آخر تعديل',
    id: 'المعرّف',
    none: 'غير معروف',
  },

  numbers: {
    title: 'ما يُنسب إلى الشريك',
    range: 'المدة',
    ranges: { '30d': 'آخر 30 يومًا', '90d': 'آخر 90 يومًا', '1y': 'آخر سنة', '5y': 'آخر 5 سنوات' },
    clicks: 'النقرات',
    leads: 'العملاء المحتملون',
    sales: 'المبيعات',
    revenue: 'الإيرادات',
    noRevenue: 'لا شيء',
  },

  tabs: {
    label: 'ما يخص الشريك',
    links: 'الروابط',
    clicks: 'النقرات',
    leads: 'العملاء المحتملون',
    sales: 'المبيعات',
  },
  nothing: {
    links: {
      title: 'لا روابط',
      hint: 'أسند رابطًا إلى هذا الشريك، فيُنسب إليه كل ما ينتج عن نقراته من الآن فصاعدًا.',
    },
    clicks: { title: 'لا نقرات', hint: 'ستظهر هنا النقرات على روابط الشريك.' },
    leads: { title: 'لا عملاء محتملين', hint: 'سيظهر هنا العملاء المحتملون الذين تجلبهم نقرات الشريك.' },
    sales: { title: 'لا مبيعات', hint: 'ستظهر هنا المبيعات التي تنتج عن نقرات الشريك.' },
  },
  entries: { links: linkCount, clicks: clickCount, leads: leadCount, sales: saleCount },
  deletedCustomer: 'عميل محذوف',
  refunded: 'رُدّ المبلغ',
  partlyRefunded: 'رُدّ جزء من المبلغ',

  form: {
    createTitle: 'إنشاء شريك',
    editTitle: (name) => `تعديل ${isolate(name)}`,
    name: 'الاسم',
    namePlaceholder: 'مدونة سلمى',
    email: 'البريد الإلكتروني',
    phone: 'رقم الهاتف',
    submit: 'إنشاء الشريك',
    created: 'أُنشئ الشريك',
    saved: 'عُدّلت بيانات الشريك',
  },

  deleteDialog: {
    title: (name) => `حذف ${isolate(name)}؟`,
    hint: 'لا يمكن التراجع عن الحذف.',
    links: 'تستمر روابط الشريك في العمل من دون شريك.',
    credit: 'يبقى ما نُسب إلى الشريك حتى الآن في كل الأرقام.',
    submit: 'حذف الشريك',
    done: 'حُذف الشريك',
  },
}
