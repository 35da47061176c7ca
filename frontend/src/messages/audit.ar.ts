import type { Role } from '../gql/graphql'
import type { audit as en } from './audit.en'
import { counter, isolate } from './words.ar'

const roles: Record<Role, string> = { VIEWER: 'مُطّلِع', EDITOR: 'محرِّر', ADMIN: 'مشرف', OWNER: 'مالك' }

const recordCount = counter({
  zero: 'لا سجلات',
  one: 'سجل واحد',
  two: 'سجلان',
  few: 'سجلات',
  many: 'سجلًا',
  other: 'سجل',
})

/** The words of the audit log in Arabic. */
export const audit: typeof en = {
  page: 'سجل التدقيق',
  intro: 'كل تغيير في المفاتيح والأعضاء والإعدادات، مسجّلًا مع التغيير نفسه. لا يستطيع أحد تعديله.',
  forbiddenTitle: 'سجل التدقيق للمشرفين',
  forbiddenHint: (role) =>
    `دورك في مساحة العمل هذه هو ${isolate(roles[role])}. يمكن للمشرف أو المالك قراءة السجل.`,
  total: recordCount,
  columns: { what: 'الإجراء', who: 'المنفّذ', when: 'الوقت', address: 'العنوان' },
  open: (action) => `التفاصيل: ${action}`,

  filters: {
    action: 'الإجراء',
    actor: 'المنفّذ',
    subject: 'الموضوع',
    from: 'من',
    until: 'إلى',
    dropSubject: 'عرض كل المواضيع',
  },

  commandLine: 'سطر الأوامر',
  forEver: 'إلى الأبد',
  goneActor: 'شخص لم يعد موجودًا',
  key: (name) => `المفتاح ${isolate(name)}`,

  actions: {
    'apiKey.create': 'إنشاء مفتاح API',
    'apiKey.retire': 'إحالة مفتاح API إلى الانتهاء',
    'apiKey.revoke': 'إلغاء مفتاح API',
    'apiKey.rotate': 'تدوير مفتاح API',
    'apiKey.update': 'تعديل مفتاح API',
    'customer.erase': 'محو بيانات عميل',
    'invitation.create': 'دعوة شخص',
    'invitation.resend': 'تجديد دعوة',
    'invitation.revoke': 'سحب دعوة',
    'member.add': 'إضافة عضو',
    'member.assignPassword': 'تعيين كلمة مرور',
    'member.changePassword': 'تغيير كلمة المرور',
    'member.join': 'انضمام',
    'member.leave': 'مغادرة',
    'member.remove': 'إزالة عضو',
    'member.resetPassword': 'إعادة تعيين كلمة المرور',
    'member.update': 'تغيير دور',
    'member.updateProfile': 'تغيير الاسم',
    'secondFactor.disable': 'إيقاف التحقق بخطوتين',
    'secondFactor.enable': 'تفعيل التحقق بخطوتين',
    'secondFactor.regenerateRecoveryCodes': 'إنشاء رموز استرداد جديدة',
    'secondFactor.reset': 'إعادة ضبط التحقق بخطوتين',
    'secondFactor.useRecoveryCode': 'استخدام رمز استرداد',
    'session.begin': 'تسجيل دخول',
    'session.end': 'تسجيل خروج',
    'session.refuse': 'رفض تسجيل الدخول',
    'session.revoke': 'إنهاء جلسة',
    'session.revokeOthers': 'إنهاء كل الجلسات الأخرى',
    'workspace.retention': 'تغيير مدة حفظ النقرات',
    'workspace.update': 'تعديل مساحة العمل',
  },

  fields: {
    name: 'الاسم',
    slug: 'الاسم المختصر',
    scopes: 'الصلاحيات',
    environment: 'البيئة',
    expiresAt: 'ينتهي في',
    allowedHostnames: 'المضيفون المسموح بهم',
    allowedIps: 'العناوين المسموح بها',
    predecessorId: 'حلّ محل',
    successorId: 'حلّ محله',
    reason: 'السبب',
    role: 'الدور',
    keysRevoked: 'مفاتيح API الملغاة',
    email: 'عنوان البريد الإلكتروني',
    days: 'الأيام',
    secondFactor: 'الخطوة الثانية',
    count: 'عدد المرات',
    code: 'السبب',
  },

  details: {
    title: 'سجل',
    when: 'الوقت',
    who: 'المنفّذ',
    role: 'الدور حينها',
    address: 'العنوان',
    noAddress: 'لا يوجد',
    subject: 'الموضوع',
    action: 'الإجراء',
    id: 'المعرّف',
    unproven: 'لم يثبت أحد أنه هذا الشخص: رُفض تسجيل الدخول.',
    changes: 'ما تغيّر',
    noChanges: 'الإجراء نفسه يقول كل شيء.',
    field: 'الحقل',
    before: 'قبل',
    after: 'بعد',
    nothing: 'لا شيء',
    unknown: 'غير مسجّل',
    history: 'ما سبق ذلك عن الموضوع نفسه',
    noHistory: 'لا يوجد سجل أقدم.',
    byActor: 'كل ما فعله هذا المنفّذ',
    ofSubject: 'كل ما يخص هذا الموضوع',
    missing: 'هذا السجل ليس في هذه الصفحة.',
  },

  empty: {
    title: 'لم يُسجَّل شيء بعد',
    hint: 'ستظهر هنا التغييرات في المفاتيح والأعضاء والإعدادات.',
  },
}
