import type { general as en } from './general.en'
import { code, counter, formatted, isolate } from './words.ar'

const days = { zero: 'صفر يوم', one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' }
const dayCount = counter(days)
/** The same after a word that takes them as its object. */
const daysAfter = counter({ ...days, two: 'يومين' })

/** The words of the workspace's general settings in Arabic. */
export const general: typeof en = {
  page: 'عام',
  intro: 'اسم مساحة العمل هذه، ومدة حفظ بياناتها.',

  name: {
    title: 'مساحة العمل',
    hint: 'يرى الأعضاء الاسم، أما الاسم المختصر فجزء من عنوان لوحة التحكم.',
    name: 'الاسم',
    slug: 'الاسم المختصر',
    slugHint: (address) => `أحرف لاتينية صغيرة وأرقام وشرطات. يصبح عنوان لوحة التحكم ${isolate(address)}`,
    slugWarning:
      'لن تؤدي عناوين لوحة التحكم التي فيها الاسم المختصر السابق إلى أي مكان، وتُرفض البرامج التي تذكره في الترويسة ' +
      'Hoko-Workspace. أما مفاتيح API والروابط القصيرة فتستمر في العمل.',
    saved: 'عُدّلت مساحة العمل',
    id: 'المعرّف',
  },

  retention: {
    title: 'مدة الحفظ',
    hint: 'المدة التي تُحفظ فيها النقرات.',
    label: 'حفظ النقرات',
    choices: { ever: 'إلى الأبد', '90': '90 يومًا', '365': 'سنة واحدة', '730': 'سنتان', days: 'مدة أخرى' },
    days: 'عدد الأيام',
    daysHint: 'من 1 إلى 3,650.',
    daysBad: 'اكتب عددًا صحيحًا من 1 إلى 3,650.',
    goes: 'تُحذف النقرات الأقدم خلال دقائق، يومًا كاملًا بالتوقيت العالمي في كل مرة، ولا تعود التحليلات تحسبها.',
    stays: 'يبقى العملاء المحتملون والمبيعات بمبالغها ومن تُنسب إليه، ويبقى العملاء والروابط.',
    final: 'ما حُذف لا يعود، حتى لو أطلت مدة الحفظ لاحقًا.',
    submit: 'حفظ',
    saved: 'عُدّلت مدة الحفظ',
    savedEver: 'تُحفظ النقرات إلى الأبد.',
    savedDays: (value) => `مدة حفظ النقرات ${dayCount(value)}.`,
  },

  shorten: {
    title: (value) => `حذف النقرات التي مضى عليها أكثر من ${daysAfter(value)}؟`,
    hint: 'يبدأ الحذف فورًا ولا يمكن التراجع عنه. صدّر النقرات أولًا إن كنت قد تحتاج إليها.',
    submit: 'حذف النقرات الأقدم',
  },

  requestLog: {
    title: 'سجل الطلبات',
    hint: 'المدة التي يُحفظ فيها كل استدعاء بمفتاح API.',
    label: 'حفظ القيود',
    choice: (choice, most) =>
      choice === 'days'
        ? 'مدة أخرى'
        : choice === 'server'
          ? `كما في الخادم، ${dayCount(most)}`
          : dayCount(Number(choice)),
    days: 'عدد الأيام',
    daysHint: (most) => `من 1 إلى ${formatted(most)}، وهي أطول مدة يحفظها الخادم.`,
    daysBad: (most) => `اكتب عددًا صحيحًا من 1 إلى ${formatted(most)}.`,
    facts: [
      'تُحذف القيود الأقدم خلال دقائق.',
      'يبقى عدد الطلبات في كل يوم، وآخر استخدام لكل مفتاح، واستخداماته بعد انتهائه.',
      'ما حُذف لا يعود، حتى لو أطلت المدة لاحقًا.',
    ],
    countsOnly: `يكتفي هذا الخادم بعدّ الاستدعاءات ولا يحفظ قيودًا. يستطيع مشغّله تغيير ذلك (${code('HOKO_REQUEST_LOG_DAYS')}).`,
    submit: 'حفظ',
    saved: 'عُدّلت مدة سجل الطلبات',
    savedDays: (value) => `مدة حفظ القيود ${dayCount(value)}.`,
    shorten: {
      title: (value) => `هل تريد حذف قيود سجل الطلبات التي مضى عليها أكثر من ${daysAfter(value)}؟`,
      hint: 'يبدأ الحذف فورًا ولا يمكن التراجع عنه. أما أعداد الاستدعاءات فتبقى.',
      submit: 'حذف القيود الأقدم',
    },
  },

  contents: {
    title: 'المحتوى',
    hint: 'ما تحتويه مساحة العمل هذه.',
    links: 'الروابط',
    collections: 'المجموعات',
    tags: 'الوسوم',
    partners: 'الشركاء',
    customers: 'العملاء',
  },

  limits: {
    title: 'الحدود',
    hint: 'ما يسمح به هذا الخادم لكل مساحة عمل. يحدده من يشغّل الخادم.',
    none: 'بلا حد',
    perMinute: (value) => `${value} في الدقيقة`,
    open: (value) => `${formatted(value)} مفتوحة في الوقت نفسه، في كل عملية للخادم`,
    days: (value) => dayCount(value),
    countsOnly: 'تُعدّ الاستدعاءات فقط',
    requestsPerKey: 'طلبات المفتاح الواحد',
    requestsPerWorkspace: 'طلبات كل المفاتيح',
    streamsPerCaller: 'تدفقات المفتاح أو الشخص',
    streamsPerWorkspace: 'تدفقات الجميع',
    requestLog: 'أقصى مدة لسجل الطلبات',
  },

  danger: {
    title: 'المغادرة',
    hint: 'مكانك أنت هنا. أما مساحة العمل نفسها فتستمر.',
    text: 'تفقد صلاحية الدخول فورًا، ولا تعود إلا بدعوة جديدة. لا يستطيع آخر مالك المغادرة.',
    leave: 'مغادرة مساحة العمل',
  },

  needsAdmin: (role) => `دورك في مساحة العمل هذه هو ${isolate(role)}. يغيّر المديرون والمالكون هذه الإعدادات.`,
}
