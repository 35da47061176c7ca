import type { entrance as en } from './entrance.en'
import { roles } from './roles.ar'
import { code, isolate } from './words.ar'

const codeHint = 'افتح تطبيق المصادقة وأدخل الأرقام الستة التي يعرضها لحساب Hoko.'
const passwordHint = 'من 10 إلى 200 حرف. جملة طويلة أفضل من لغز قصير.'

/** The words of the pages outside of every workspace in Arabic: signing in, invitations, forgotten passwords. */
export const entrance: typeof en = {
  signIn: {
    page: 'تسجيل الدخول',
    title: 'تسجيل الدخول إلى Hoko',
    intro: 'مرحبًا بعودتك.',
    email: 'البريد الإلكتروني',
    password: 'كلمة المرور',
    submit: 'تسجيل الدخول',
    forgotten: 'هل نسيت كلمة المرور؟',
    back: 'العودة إلى تسجيل الدخول',
  },

  code: {
    title: 'التحقق بخطوتين',
    intro: { digits: codeHint, recovery: 'أدخل أحد رموز الاسترداد التي حفظتها. يعمل كل رمز مرة واحدة.' },
    label: { digits: 'الرمز', recovery: 'رمز الاسترداد' },
    other: { digits: 'استخدام رمز استرداد بدلًا منه', recovery: 'استخدام تطبيق المصادقة بدلًا منه' },
    submit: 'التحقق',
    lost: 'لم يبقَ لديك أي رمز؟ يستطيع من يشغّل هذا الخادم تعطيل التحقق بخطوتين بالأمر',
  },

  forgotten: {
    page: 'نسيان كلمة المرور',
    title: 'هل نسيت كلمة المرور؟',
    intro: 'أدخل البريد الإلكتروني لحسابك، ونرسل إليك رسالة تختار بها كلمة مرور جديدة.',
    submit: 'إرسال الرسالة',
    sentTitle: 'تفقّد بريدك',
    sentIntro: (email) =>
      `إن كان ${code(email)} يخص حسابًا فالرسالة في طريقها إليه. يعمل الرابط الذي فيها مرة واحدة خلال ساعة.`,
    sentHint: 'لم يصل شيء؟ ابحث في مجلد الرسائل غير المرغوب فيها، أو تحقق من كتابة العنوان.',
    again: 'استخدام عنوان آخر',
    noMailIntro: 'لا يرسل هذا الخادم بريدًا. يستطيع من يشغّله أن يضع لك كلمة مرور جديدة.',
    noMailHint: 'اطلب منه تشغيل هذا الأمر على الخادم وإبلاغك بكلمة المرور التي يطبعها:',
    command: 'أمر كلمة مرور جديدة',
  },

  reset: {
    page: 'كلمة مرور جديدة',
    title: 'اختر كلمة مرور جديدة',
    intro: 'تنتهي كل جلسات حسابك، ثم تسجّل الدخول بكلمة المرور الجديدة.',
    password: 'كلمة المرور الجديدة',
    passwordHint,
    submit: 'حفظ كلمة المرور',
    done: 'استُبدلت كلمة المرور',
    doneHint: 'سجّل الدخول بالكلمة الجديدة.',
    invalidTitle: 'هذا الرابط لا يعمل',
    missing: 'افتح الرابط من رسالتك مرة أخرى: حفاظًا على الأمان لا يُحتفظ به عند إعادة تحميل الصفحة.',
    again: 'طلب رسالة أخرى',
  },

  invitation: {
    page: 'دعوة',
    title: (workspace) => `الانضمام إلى ${isolate(workspace)}`,
    intro: (role) => `أنت مدعو إلى مساحة العمل هذه، ودورك فيها: ${roles[role]}.`,
    role: 'الدور',
    email: 'إلى',
    ends: 'تنتهي',
    name: 'اسمك',
    password: 'اختر كلمة مرور',
    passwordHint,
    create: 'إنشاء حساب والانضمام',
    signIn: 'تسجيل الدخول والانضمام',
    signInHint: 'لديك حساب بالفعل. سجّل الدخول لقبول الدعوة.',
    join: 'الانضمام إلى مساحة العمل',
    signedInAs: (name, email) => `سجّلت الدخول باسم ${isolate(name)} (${code(email)}).`,
    other: (mine, theirs) =>
      `سجّلت الدخول بالبريد ${code(mine)}، لكن الدعوة موجهة إلى ${code(theirs)}. سجّل الخروج لقبولها.`,
    signOut: 'تسجيل الخروج والمتابعة',
    joined: (workspace) => `انضممت إلى ${isolate(workspace)}`,
    invalidTitle: 'هذه الدعوة لا تعمل',
    missing: 'افتح رابط دعوتك مرة أخرى: حفاظًا على الأمان لا يُحتفظ به عند إعادة تحميل الصفحة.',
    home: 'الانتقال إلى Hoko',
  },

  noWorkspace: {
    title: 'لست في أي مساحة عمل بعد',
    hint: 'اطلب من مالك أو مدير أن يدعوك، ثم افتح الرابط الذي يصلك.',
  },
}
