import type { events as en } from './events.en'
import { counter, isolate } from './words.ar'

const eventCount = counter({
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: 'أحداث',
  many: 'حدثًا',
  other: 'حدث',
})

/** The words of the page of events in Arabic. */
export const events: typeof en = {
  page: 'الأحداث',
  intro: 'النقرات والعملاء المحتملون والمبيعات لحظة حدوثها.',
  view: 'ما يُعرض',
  live: 'مباشر',
  liveName: 'لحظة حدوثها',
  kinds: { clicks: 'النقرات', leads: 'العملاء المحتملون', sales: 'المبيعات' },
  kind: 'النوع',
  one: { clicks: 'نقرة', leads: 'عميل محتمل', sales: 'عملية بيع' },
  historyOf: { clicks: 'كل النقرات', leads: 'كل العملاء المحتملين', sales: 'كل المبيعات' },

  pause: 'إيقاف مؤقت',
  goOn: 'متابعة',
  waiting: counter({
    zero: 'لا أحداث جديدة',
    one: 'حدث جديد واحد',
    two: 'حدثان جديدان',
    few: 'أحداث جديدة',
    many: 'حدثًا جديدًا',
    other: 'حدث جديد',
  }),
  standing: {
    connecting: 'جارٍ الاتصال…',
    live: 'مباشر',
    lost: 'انقطع الاتصال. تجري المحاولة من جديد…',
    still: 'متوقف مؤقتًا',
  },
  missing: 'حدث أكثر مما تستطيع هذه الصفحة استيعابه. ما ينقص هنا تجده في السجل.',
  bounded: (value) => `يُحتفظ هنا بأحدث ما حدث (${eventCount(value)}). الأقدم تجده في السجل.`,
  total: eventCount,

  from: (places) => `من ${isolate(places)}`,
  by: (name) => `بواسطة ${isolate(name)}`,
  on: (browser, system) => `${isolate(browser)} على ${isolate(system)}`,
  bot: 'روبوت',
  deletedLink: 'رابط محذوف',
  unknownCustomer: 'عميل محذوف',

  emptyTitle: 'لم يحدث شيء بعد',
  emptyHint: 'افتح رابطًا قصيرًا في المتصفح لتظهر نقرته هنا. ويمكن لبرامجك أن تستمع أيضًا:',
  noneTitle: { clicks: 'لا نقرات بعد', leads: 'لا عملاء محتملين بعد', sales: 'لا مبيعات بعد' },

  details: {
    missingTitle: 'هذا الحدث ليس في هذه الصفحة',
    missingHint: 'إنه أقدم من ذلك، أو في سجل نوعه.',
    when: 'متى',
    link: 'الرابط',
    destination: 'أُرسل إلى',
    trigger: 'طريقة التسجيل',
    place: 'المكان',
    device: 'الجهاز',
    browser: 'المتصفح',
    system: 'النظام',
    language: 'اللغة',
    referrer: 'أتى من',
    partner: 'الشريك',
    event: 'الحدث',
    customer: 'العميل',
    email: 'البريد الإلكتروني',
    amount: 'المبلغ',
    refunded: 'المسترد',
    invoice: 'الفاتورة',
    click: 'النقرة',
    id: 'المعرّف',
    unknown: 'غير معروف',
    visit: 'الزيارة',
    origin: 'المصدر',
    recorded: 'ما سُجِّل',
  },
  triggers: { LINK: 'الرابط القصير', QR: 'رمز QR', EMBED: 'نص برمجي مضمَّن' },
}
