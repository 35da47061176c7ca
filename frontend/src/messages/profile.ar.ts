import type { profile as en } from './profile.en'
import { code, count, isolate } from './words.ar'

const codesLeft = {
  one: 'بقي رمز استرداد واحد',
  two: 'بقي رمزا استرداد',
  few: 'رموز استرداد باقية',
  many: 'رمز استرداد باقيًا',
  other: 'رمز استرداد باقٍ',
}
const endedSessions = {
  one: 'أُنهيت جلسة واحدة',
  two: 'أُنهيت جلستان',
  few: 'جلسات أُنهيت',
  many: 'جلسة أُنهيت',
  other: 'جلسة أُنهيت',
}

/** The words of the page of one's own account in Arabic. */
export const profile: typeof en = {
  page: 'الملف الشخصي',
  intro: 'حسابك على هذا الخادم. هو نفسه في كل مساحات عملك.',

  you: {
    title: 'أنت',
    hint: 'كيف يراك الآخرون.',
    name: 'الاسم',
    email: 'البريد الإلكتروني',
    emailHint: 'تسجّل الدخول به. لا يمكن تغييره هنا.',
    saved: 'تغيّر الاسم',
  },

  password: {
    title: 'كلمة المرور',
    hint: 'تغييرها يسجّل خروجك من كل مكان آخر.',
    current: 'كلمة المرور الحالية',
    next: 'كلمة المرور الجديدة',
    nextHint: 'من 10 إلى 200 حرف. جملة طويلة أفضل من لغز قصير.',
    submit: 'تغيير كلمة المرور',
    done: 'تغيّرت كلمة المرور',
    doneHint: 'انتهت كل جلساتك الأخرى.',
  },

  factor: {
    title: 'التحقق بخطوتين',
    hint: 'يطلب تسجيل الدخول، إلى جانب كلمة المرور، رمزًا من تطبيق على هاتفك.',
    on: 'مفعّل',
    off: 'غير مفعّل',
    offHint: 'كل من يعرف كلمة مرورك يستطيع تسجيل الدخول باسمك.',
    since: (day) => `منذ ${day}`,
    left: (value) => count(value, codesLeft),
    fewLeft: 'أنشئ رموز استرداد جديدة قبل استخدام الأخير.',
    turnOn: 'تفعيل',
    turnOff: 'تعطيل',
    newCodes: 'رموز استرداد جديدة',
    begin: {
      title: 'تفعيل التحقق بخطوتين',
      hint: 'أثبت أولًا أنك صاحب الحساب.',
      submit: 'متابعة',
    },
    password: 'كلمة مرورك',
    scan: {
      title: 'امسح رمز QR',
      hint: 'افتح تطبيق مصادقة، وأضف حسابًا بهذا الرمز، وأدخل الأرقام الستة التي يعرضها.',
      picture: 'رمز QR لتطبيق مصادقة',
      secret: 'أو اكتب هذا السر في التطبيق',
      copy: 'نسخ',
      submit: 'تفعيل',
    },
    codes: {
      title: 'احفظ رموز الاسترداد',
      hint: 'يحل كل منها محل رمز مرة واحدة إن فقدت هاتفك. تُعرض هذه المرة فقط.',
      label: 'رموز الاسترداد',
      copy: 'نسخ الكل',
      download: 'تنزيل',
      file: 'hoko-recovery-codes.txt',
      fileHead: (email) => `رموز الاسترداد لحساب ${code(email)} على Hoko. يعمل كل منها مرة واحدة.`,
      stored: 'حفظت هذه الرموز',
      nudge: 'ضع علامة على «حفظت هذه الرموز» أولًا. لا يمكن عرضها مرة أخرى.',
      done: 'تم',
    },
    turnedOn: 'التحقق بخطوتين مفعّل',
    turnedOff: 'التحقق بخطوتين معطّل',
    renewed: 'استُبدلت رموز الاسترداد',
    disable: {
      title: 'تعطيل التحقق بخطوتين؟',
      hint: 'يكتفي تسجيل الدخول عندئذ بكلمة مرورك، ولا تعود لرموز الاسترداد قيمة.',
      submit: 'تعطيل',
    },
    renew: {
      title: 'إنشاء رموز استرداد جديدة',
      hint: 'لا تعود للرموز السابقة قيمة من حينها.',
      submit: 'إنشاء رموز جديدة',
    },
  },

  sessions: {
    title: 'الجلسات',
    hint: 'الأماكن التي سجّلت الدخول منها. أنهِ كل ما لا تعرفه.',
    current: 'هذا الجهاز',
    unknown: 'جهاز غير معروف',
    device: (browser, system) => `${isolate(browser)} على ${isolate(system)}`,
    seen: (when) => `آخر ظهور ${when}`,
    since: (when) => `تسجيل الدخول ${when}`,
    end: 'تسجيل الخروج',
    endOf: (device, address) => `تسجيل خروج ${device}، ${code(address)}`,
    ended: 'انتهت الجلسة',
    endOthers: 'تسجيل الخروج من كل الجلسات الأخرى',
    endedOthers: (value) => count(value, endedSessions),
  },

  workspaces: {
    title: 'مساحات العمل',
    hint: 'حيث أنت عضو.',
    leave: 'مغادرة',
    leaveOf: (name) => `مغادرة ${isolate(name)}`,
  },
}
