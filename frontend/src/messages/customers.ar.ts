import type { customers as en } from './customers.en'
import { counter, isolate } from './words.ar'

const customerCount = counter({
  zero: 'لا عملاء',
  one: 'عميل واحد',
  two: 'عميلان',
  few: 'عملاء',
  many: 'عميلًا',
  other: 'عميل',
})

const entryCount = counter({
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: 'أحداث',
  many: 'حدثًا',
  other: 'حدث',
})

const earlierRefunds = counter({
  zero: 'لا مبالغ مستردة أقدم',
  one: 'مبلغ مسترد أقدم',
  two: 'مبلغان مستردان أقدم',
  few: 'مبالغ مستردة أقدم',
  many: 'مبلغًا مستردًا أقدم',
  other: 'مبلغ مسترد أقدم',
})

/** The words of the pages of customers in Arabic. */
export const customers: typeof en = {
  page: 'العملاء',
  intro: 'الأشخاص الذين وراء العملاء المحتملين والمبيعات. يُعرف العميل عند تسجيل أول عميل محتمل أو عملية بيع له.',
  search: 'البحث في العملاء',
  searchHint: 'الاسم أو البريد أو الهاتف أو المعرّف الخارجي',
  total: customerCount,
  actionsFor: (name) => `إجراءات ${isolate(name)}`,
  edit: 'تعديل',
  remove: 'حذف',
  erase: 'محو البيانات الشخصية',

  columns: {
    name: 'العميل',
    externalId: 'المعرّف الخارجي',
    value: 'القيمة الإجمالية',
    created: 'أول ظهور',
  },

  empty: {
    title: 'لا يوجد عملاء بعد',
    hint:
      'سجّل عميلًا محتملًا لنقرة، كما هنا لأحدثها. وصل معرّفها إلى صفحتك باسم hoko_id، ويحتاج المفتاح إلى الصلاحية ' +
      'conversionsWrite.',
    noClick:
      'يأتي العميل من نقرة، ولا نقرات بعد: افتح رابطًا قصيرًا أولًا. يصل معرّف النقرة إلى صفحتك باسم hoko_id، ويحتاج ' +
      'المفتاح إلى الصلاحية conversionsWrite.',
  },

  missing: {
    title: 'هذا العميل غير موجود',
    hint: 'ربما حُذف أو مُحيت بياناته، أو أنه في مساحة عمل أخرى.',
    back: 'كل العملاء',
  },

  facts: {
    title: 'التفاصيل',
    externalId: 'المعرّف الخارجي',
    email: 'البريد الإلكتروني',
    phone: 'الهاتف',
    avatar: 'الصورة',
    created: 'أول ظهور',
    updated: 'آخر تعديل',
    id: 'المعرّف',
    none: 'غير معروف',
  },

  value: {
    title: 'القيمة الإجمالية',
    hint: 'ما دُفع مطروحًا منه ما رُدّ.',
    none: 'لا مبيعات بعد',
    leads: 'العملاء المحتملون',
    sales: 'المبيعات',
  },

  timeline: {
    title: 'السجل الزمني',
    order: 'الترتيب',
    total: entryCount,
    emptyTitle: 'لم يُسجَّل شيء',
    emptyHint: 'تُحذف النقرات التي انتهت مدة حفظها، وتبقى المبيعات والعملاء المحتملون.',
    clicked: 'نقر على',
    click: 'نقرة',
    lead: 'عميل محتمل',
    sale: 'عملية بيع',
    scanned: 'مسح رمز QR للرابط',
    landed: 'وصل عبر',
    deletedLink: 'رابط محذوف',
    from: (place) => `من ${isolate(place)}`,
    through: 'عبر',
    creditedTo: 'يُنسب إلى',
    deletedPartner: 'شريك محذوف',
    invoice: (id) => `الفاتورة ${isolate(id)}`,
    metadata: 'بيانات إضافية',
    refund: 'رد المبلغ',
    refundOf: (name) => `رد مبلغ ${isolate(name)}`,
    refunded: 'رُدّ المبلغ',
    partlyRefunded: 'رُدّ جزء من المبلغ',
    paidBack: (amount) => `رُدّ ${isolate(amount)}`,
    moreRefunds: earlierRefunds,
  },

  editDialog: {
    title: (name) => `تعديل ${isolate(name)}`,
    name: 'الاسم',
    externalId: 'المعرّف الخارجي',
    externalIdHint: 'ما يُعرف به العميل في نظامك. أي معرّف آخر في عميل محتمل أو عملية بيع يُنشئ عميلًا آخر.',
    email: 'البريد الإلكتروني',
    phone: 'رقم الهاتف',
    avatar: 'عنوان الصورة',
    saved: 'عُدّلت بيانات العميل',
  },

  deleteDialog: {
    title: (name) => `حذف ${isolate(name)}؟`,
    hint: 'لا يمكن التراجع عن الحذف. لإزالة البيانات الشخصية أيضًا، امحُ بيانات العميل بدلًا من ذلك.',
    stays: 'تبقى النقرات والعملاء المحتملون والمبيعات، وكل الأرقام المستخلصة منها.',
    again: 'إذا سُجّل لاحقًا عميل محتمل أو عملية بيع بالمعرّف الخارجي نفسه، فسيُنشأ عميل جديد.',
    submit: 'حذف العميل',
    done: 'حُذف العميل',
  },

  eraseDialog: {
    title: (name) => `محو بيانات ${isolate(name)}؟`,
    hint: 'لا يمكن التراجع عن المحو. ويُعدّ العميل محذوفًا بعد ذلك.',
    goes: 'ما يُمحى',
    gone: [
      'الاسم والبريد الإلكتروني ورقم الهاتف والصورة والمعرّف الخارجي',
      'ما دُوِّن عن مبيعات العميل والعملاء المحتملين (البيانات الإضافية)',
      'أسباب رد المبالغ',
    ],
    stays: 'ما يبقى',
    staying: [
      'النقرات والعملاء المحتملون والمبيعات بمبالغها، ومن تُنسب إليه',
      'أرقام المبيعات في نظامك (أرقام الفواتير)',
      'النسخ الاحتياطية السابقة',
    ],
    submit: 'محو البيانات الشخصية',
    done: 'مُحيت البيانات الشخصية',
  },

  refundDialog: {
    title: 'رد المبلغ',
    hint: (left) => `يُسجّل ما رُدّ نهائيًا، ولا يحوّل أي مال. المتبقي من عملية البيع ${isolate(left)}.`,
    amount: (currency) => `المبلغ بعملة ${isolate(currency)}`,
    amountHint: 'اكتبه للتأكيد: كل ما تبقّى، أو أقل منه.',
    amountBad: (most) => `اكتب مبلغًا لا يتجاوز ${isolate(most)}.`,
    reason: 'السبب',
    reasonHint: 'لمن يقرأ هذا لاحقًا.',
    submit: 'تسجيل رد المبلغ',
    done: 'سُجّل رد المبلغ',
  },
}
