import { callCount, entryCount } from './arabicNouns'
import type { requests as en } from './requests.en'
import { roles } from './roles.ar'
import { code } from './words.ar'

/** The words of the log of requests in Arabic. */
export const requests: typeof en = {
  page: 'سجل الطلبات',
  intro: 'كل استدعاء بمفتاح API، مقبولًا كان أو مرفوضًا. لا يُحفظ ما أُرسل ولا ما أُجيب به.',
  forbiddenTitle: 'سجل الطلبات للمديرين',
  forbiddenHint: (role) => `دورك في مساحة العمل هذه هو ${roles[role]}. يستطيع مدير أو مالك أن يبحث لك عما تريد.`,
  ofKey: 'الطلبات',
  total: entryCount,
  calls: (value) => `× ${callCount(value)}`,

  columns: {
    time: 'الوقت',
    key: 'المفتاح',
    operation: 'العملية',
    outcome: 'النتيجة',
    address: 'العنوان',
    latency: 'زمن الاستجابة',
  },
  milliseconds: (value) => `${value} مللي ثانية`,
  noOperation: 'رُفض قبل قراءته',
  noAddress: 'غير معروف',
  open: (operation, when) => `${code(operation)}، ${when}: التفاصيل`,

  filters: {
    key: 'المفتاح',
    findKey: 'الاسم أو البادئة أو آخر أربعة أحرف',
    noKey: 'لا مفتاح يطابق البحث.',
    outcome: 'النتيجة',
    operation: 'العملية',
    operationHint: `كما تُكتب في السجل، مثل ${code('GET /api/links')}`,
    address: 'العنوان',
    addressHint: `عنوان واحد، مثل ${code('203.0.113.7')}`,
    status: 'رمز الحالة',
    time: 'الوقت',
    times: { hour: 'آخر ساعة', day: 'آخر 24 ساعة', week: 'آخر 7 أيام', month: 'آخر 30 يومًا' },
    apply: 'تطبيق',
  },

  outcomes: {
    ok: 'نجح',
    refused: 'مرفوض، أيًّا كان السبب',
    key_revoked: 'المفتاح ملغى',
    key_expired: 'المفتاح منتهٍ',
    insufficient_scope: 'صلاحية ناقصة',
    session_required: 'يحتاج إلى شخص',
    role_insufficient: 'الدور غير كافٍ',
    hostname_blocked: 'المضيف غير مسموح',
    ip_not_allowed: 'العنوان غير مسموح',
    rate_limited: 'استدعاءات كثيرة جدًا',
    not_found: 'غير موجود',
    required: 'حقل ناقص',
    json_invalid: 'JSON غير صالح',
    document_invalid: 'مستند غير صالح',
    internal: 'خطأ في الخادم',
    unavailable: 'الخادم غير متاح',
  },

  emptyTitle: 'لا طلبات بعد',
  emptyHint: `يظهر أول استدعاء بمفتاح هنا خلال ثانيتين. ضع مفتاحًا في المتغير ${code('KEY')} وأرسل هذا:`,
  noMatchTitle: 'لا طلب يطابق',
  noMatchHint: 'اختر عوامل تصفية أخرى، أو امسحها.',

  details: {
    title: 'الطلب',
    missing: 'ليس هذا الطلب في هذه الصفحة من السجل.',
    code: 'الرمز',
    status: 'حالة HTTP',
    scopes: 'الصلاحيات اللازمة',
    noScopes: 'لا شيء',
    key: 'المفتاح',
    time: 'متى',
    until: 'آخر مرة',
    count: 'الاستدعاءات',
    countHint: 'الاستدعاءات التي لا تختلف إلا في لحظتها وزمن استجابتها ومعرّفها تشترك في قيد واحد.',
    address: 'العنوان',
    client: 'العميل',
    requestId: 'معرّف الطلب',
    latency: 'زمن الاستجابة',
    slowest: (value) => `الأبطأ ${value}`,
    onlyAddress: 'هذا العنوان فقط',
    onlyOperation: 'هذه العملية فقط',
    sections: { answer: 'الإجابة', call: 'الاستدعاء', client: 'العميل' },
  },
}
