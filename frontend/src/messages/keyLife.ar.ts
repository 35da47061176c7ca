import { callCount, dayCount, keyCount } from './arabicNouns'
import type { keyLife as en } from './keyLife.en'
import { code, isolate } from './words.ar'

/** The words about what becomes of API keys in Arabic. */
export const keyLife: typeof en = {
  days: 'آخر 7 أيام',
  daysOf: (accepted, refused) => `المقبول: ${callCount(accepted)}، والمرفوض: ${callCount(refused)} في 7 أيام`,

  filters: {
    creator: 'أنشأه',
    findCreator: 'البحث عن عضو',
    nobody: 'لا عضو يطابق البحث.',
    ownerless: 'أشخاص غادروا',
    unused: 'بلا استخدام منذ',
    days: dayCount,
    expires: 'ينتهي خلال',
  },

  choose: {
    one: (name) => `اختيار ${isolate(name)}`,
    all: 'اختيار كل مفاتيح هذه الصفحة',
    revoked: 'أُبطل هذا المفتاح من قبل.',
    chosen: (value) => `المختار: ${keyCount(value)}`,
    none: 'عدم اختيار شيء',
    revoke: 'إبطال المفاتيح…',
  },

  bulk: {
    title: (value) => `إبطال المفاتيح المختارة: ${keyCount(value)}؟`,
    hint: 'تُرفض ابتداءً من الطلب التالي، في كل مكان وإلى الأبد، كلها أو لا شيء منها. لا يمكن التراجع عن ذلك.',
    used: (when) => `استُخدم ${when}`,
    unused: 'لم يُستخدم قط',
    more: (value) => `وغيرها: ${keyCount(value)}`,
    confirm: ['اكتب ', ' للتأكيد'],
    submit: (value) => (value === 2 ? 'إبطال مفتاحين' : `إبطال ${keyCount(value)}`),
    done: (value) => `أُبطل: ${keyCount(value)}`,
  },

  banner: {
    one: (name, when) => `لا يزال المفتاح المُبطَل ${isolate(name)} مستخدمًا: قُدّم آخر مرة ${when}.`,
    many: (value, name, when) =>
      `مفاتيح مُبطَلة لا تزال مستخدمة: ${keyCount(value)}، وآخرها ${isolate(name)} ${when}.`,
    hint: 'كل استدعاء به مرفوض.',
    open: 'عرض من يستخدمه',
  },

  page: {
    menu: 'الطلبات والسجل',
    back: 'كل مفاتيح API',
    facts: 'عن هذا المفتاح',
  },

  late: {
    title: { REVOKED: 'مفتاح مُبطَل لا يزال مستخدمًا', EXPIRED: 'مفتاح منتهٍ لا يزال مستخدمًا' },
    summary: (value, recent) => `بعد نهايته: ${callCount(value)}، وفي آخر 30 يومًا: ${recent}. رُفض كل استدعاء.`,
    first: 'أول مرة',
    last: 'آخر مرة',
    addresses: 'من العناوين',
    userAgents: 'بواسطة',
    unknown: 'غير معروف',
    calls: callCount,
    show: (address) => `عرض الاستدعاءات من ${code(address)}`,
    todo: 'ما العمل',
    steps: [
      'اعثر على البرنامج من عنوانه وتعريفه، وأعطه مفتاحًا صالحًا.',
      'إن لم يكن العنوان لك فالمفتاح في أيدٍ غريبة. لم يعد يفتح شيئًا؛ انظر أدناه ما فعله قبل نهايته.',
      'إن كان البرنامج لك ولا يحتاج إليه أحد، فاحذف المفتاح من إعداداته.',
    ],
  },

  rotation: {
    title: 'التدوير',
    to: 'حل محله',
    from: 'يحل محل',
    quiet: 'لم يعد المفتاح القديم يُستخدم',
    quietHint: (when) => `استُخدم آخر مرة ${when}. يبدو أن لا شيء يحتاج إليه: يمكنك إبطاله الآن.`,
    quietNever: 'لم يُستخدم منذ التدوير. يبدو أن لا شيء يحتاج إليه: يمكنك إبطاله الآن.',
    busy: 'لا يزال المفتاح القديم مستخدمًا',
    busyHint: (when, address) =>
      `استُخدم آخر مرة ${when} من ${code(address)}. ما يعمل هناك لا يزال بحاجة إلى المفتاح الجديد.`,
    ended: 'انتهى المفتاح القديم.',
    ends: (when) => `ينتهي في ${when}.`,
  },

  chart: {
    title: 'الطلبات في كل يوم',
    hint: 'آخر 30 يومًا بالتوقيت العالمي',
    accepted: 'مقبولة',
    failed: 'فاشلة',
    refused: 'مرفوضة',
    failedHint: 'سُمح بها، لكن تعذّر تنفيذ ما طُلب',
    refusedHint: 'رُدّت بسبب المفتاح',
    none: 'لا طلبات في آخر 30 يومًا.',
    summary: (day, accepted, failed, refused) =>
      `${day}: المقبولة ${accepted}، الفاشلة ${failed}، المرفوضة ${refused}`,
  },

  history: {
    title: 'السجل',
    hint: 'كل تغيير في هذا المفتاح',
    more: 'عرض المزيد',
    by: (name) => `بواسطة ${isolate(name)}`,
    commandLine: 'سطر الأوامر',
    key: (name) => `المفتاح ${isolate(name)}`,
    gone: 'شخص لم يعد هنا',
    actions: {
      'apiKey.create': 'أُنشئ',
      'apiKey.update': 'عُدّل',
      'apiKey.rotate': 'أُنشئ ليحل محل مفتاح آخر',
      'apiKey.retire': 'حل محله مفتاح آخر',
      'apiKey.revoke': 'أُبطل',
    },
    details: {
      name: 'الاسم',
      scopes: 'الصلاحيات',
      environment: 'البيئة',
      expiresAt: 'الانتهاء',
      allowedHostnames: 'أسماء المضيفين',
      allowedIps: 'العناوين',
      reason: 'السبب',
      predecessorId: 'يحل محل',
      successorId: 'حل محله',
    },
  },
}
