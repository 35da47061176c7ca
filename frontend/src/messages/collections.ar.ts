import type { collections as en } from './collections.en'
import { count, isolate } from './words.ar'

const links = { one: 'رابط واحد', two: 'رابطان', few: 'روابط', many: 'رابطًا', other: 'رابط' }
const groups = { one: 'مجموعة واحدة', two: 'مجموعتان', few: 'مجموعات', many: 'مجموعة', other: 'مجموعة' }
const labels = { one: 'وسم واحد', two: 'وسمان', few: 'وسوم', many: 'وسمًا', other: 'وسم' }

/** The words of the pages of collections and tags in Arabic. */
export const collections: typeof en = {
  orders: {
    name: 'الاسم تصاعديًا',
    'name-desc': 'الاسم تنازليًا',
    newest: 'الأحدث أولًا',
    oldest: 'الأقدم أولًا',
  },
  links: (value) => count(value, links),
  showLinks: 'عرض الروابط',
  edit: 'تعديل',
  delete: 'حذف',
  actionsFor: (name) => `إجراءات ${isolate(name)}`,
  noMatchTitle: 'لا شيء يطابق البحث',
  noMatchHint: 'جرّب كلمة أخرى، أو امسح البحث.',
  clearSearch: 'مسح البحث',
  name: 'الاسم',

  collection: {
    page: 'المجموعات',
    intro: 'مجلدات للروابط. ينتمي كل رابط إلى مجموعة واحدة.',
    create: 'إنشاء مجموعة',
    search: 'البحث في المجموعات',
    searchHint: 'الاسم أو الوصف',
    total: (value) => count(value, groups),
    emptyTitle: 'لا مجموعات بعد',
    emptyHint: 'تحتاج الروابط إلى مجموعة تضمها. أنشئها هنا، أو دع برنامجًا يُنشئها:',
    createTitle: 'إنشاء مجموعة',
    editTitle: 'تعديل المجموعة',
    placeholder: 'حملة الربيع',
    description: 'الوصف',
    descriptionHint: 'الغرض من المجموعة.',
    done: 'أُنشئت المجموعة',
    saved: 'عُدّلت المجموعة',
    deleteTitle: (name) => `حذف «${isolate(name)}»؟`,
    deleteHint: (value) =>
      value === 0
        ? 'لا روابط فيها. لا يمكن التراجع عن ذلك.'
        : `تظل روابطها تعمل (${count(value, links)})، ولا تنتمي إلى أي مجموعة بعد ذلك. لا يمكن التراجع عن ذلك.`,
    deleteSubmit: 'حذف المجموعة',
    deleted: 'حُذفت المجموعة',
  },

  tag: {
    page: 'الوسوم',
    intro: 'علامات على الروابط. يمكن أن يحمل الرابط وسومًا كثيرة.',
    create: 'إنشاء وسم',
    search: 'البحث في الوسوم',
    searchHint: 'الاسم',
    total: (value) => count(value, labels),
    emptyTitle: 'لا وسوم بعد',
    emptyHint: 'تجمع الوسوم روابط من مجموعات مختلفة، وتتبعها أرقام لكل وسم. أنشئ وسمًا هنا، أو دع برنامجًا يُنشئه:',
    createTitle: 'إنشاء وسم',
    editTitle: 'تعديل الوسم',
    placeholder: 'النشرة البريدية',
    color: 'اللون',
    done: 'أُنشئ الوسم',
    saved: 'عُدّل الوسم',
    deleteTitle: (name) => `حذف «${isolate(name)}»؟`,
    deleteHint: (value) =>
      value === 0
        ? 'لا يحمله أي رابط. لا يمكن التراجع عن ذلك.'
        : `تفقده الروابط التي تحمله (${count(value, links)}). لا يمكن التراجع عن ذلك.`,
    deleteSubmit: 'حذف الوسم',
    deleted: 'حُذف الوسم',
    colors: {
      SLATE: 'أردوازي',
      GRAY: 'رمادي',
      ZINC: 'زنكي',
      NEUTRAL: 'محايد',
      STONE: 'حجري',
      RED: 'أحمر',
      ORANGE: 'برتقالي',
      AMBER: 'كهرماني',
      YELLOW: 'أصفر',
      LIME: 'ليموني',
      GREEN: 'أخضر',
      EMERALD: 'زمردي',
      TEAL: 'أزرق مخضر',
      CYAN: 'سماوي فاتح',
      SKY: 'سماوي',
      BLUE: 'أزرق',
      INDIGO: 'نيلي',
      VIOLET: 'بنفسجي',
      PURPLE: 'أرجواني',
      FUCHSIA: 'فوشيا',
      PINK: 'وردي',
      ROSE: 'وردي محمر',
    },
  },
}
