import type { overview as en } from './overview.en'
import { code, formatted, isolate } from './words.ar'

/** The words of the overview in Arabic. */
export const overview: typeof en = {
  page: 'نظرة عامة',
  greeting: (name) => `مرحبًا، ${isolate(name)}`,
  intro: 'من لا شيء إلى ما ينتج عن النقرة في خمس خطوات.',
  introDone: 'ما يحدث في مساحة العمل هذه.',
  analytics: 'فتح التحليلات',
  gettingStarted: 'البداية',
  showSteps: 'عرض الخطوات ثانية',
  progress: (done, all) => `اكتمل ${formatted(done)} من ${formatted(all)}`,
  stats: { links: 'الروابط', clicks: 'النقرات حتى الآن', collections: 'المجموعات', apiKeys: 'مفاتيح API السارية' },
  done: 'تم',
  open: 'لم تكتمل',
  steps: {
    collection: {
      title: 'ابدأ بمجموعة',
      hint: 'كل رابط في مجموعة، كمجموعة لكل حملة أو فريق.',
      begun: (name) =>
        `مجموعتك الأولى هي ${isolate(name)}. وينشئ غيرها مفتاح له الصلاحية ${code('collectionsWrite')}:`,
      action: 'فتح المجموعات',
      example: 'حملة الصيف',
    },
    key: {
      title: 'أنشئ مفتاح API',
      hint: 'تستخدمه البرامج لاستدعاء API. أنت تختار بدقة ما يُسمح به لكل مفتاح.',
      action: 'إنشاء مفتاح API',
      name: 'المفتاح الأول',
      forbidden: 'ينشئ المديرون والمالكون مفاتيح API في مساحة العمل هذه. اطلب مفتاحًا من أحدهم.',
    },
    link: {
      title: 'أنشئ أول رابط لك',
      hint:
        `أنشئه هنا، أو دع برنامجًا يفعل ذلك: ضع مفتاحًا له الصلاحية ${code('linksWrite')} في المتغير ` +
        `${code('KEY')} وأرسل أحد هذه الطلبات.`,
      action: 'إنشاء رابط',
      collection: 'معرّف مجموعة',
    },
    click: {
      title: 'شاهد أول نقرة',
      hint: 'افتح الرابط القصير في متصفح. تُحفظ النقرة على القرص قبل توجيه الزائر.',
      waiting: 'في انتظار أول زيارة. هذه الصفحة تترقبها.',
      noLink: 'يظهر رابطك القصير هنا بعد إنشاء أول رابط.',
      seen: (when) => `آخر نقرة ${when}.`,
      open: 'فتح الرابط القصير',
    },
    lead: {
      title: 'سجّل أول عميل محتمل',
      hint:
        'حين يسجّل أحدهم بعد نقرة، يخبر خادمك بذلك ذاكرًا المعرّف الذي تلقّته الوجهة باسم hoko_id. ' +
        'يحتاج المفتاح إلى الصلاحية conversionsWrite.',
      click: 'قيمة hoko_id',
      event: 'تسجيل',
      customer: 'سلمى حايك',
    },
  },
  read: {
    title: 'اقرأ ما حدث',
    hint: `النقرات نفسها التي تراها هنا، لبرامجك. يحتاج المفتاح إلى الصلاحية ${code('analyticsRead')}.`,
  },
}
