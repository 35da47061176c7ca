import type { members as en } from './members.en'
import { roles } from './roles.ar'
import { code, count, formatted, isolate } from './words.ar'

const people = { one: 'عضو واحد', two: 'عضوان', few: 'أعضاء', many: 'عضوًا', other: 'عضو' }
const invitations = { one: 'دعوة واحدة', two: 'دعوتان', few: 'دعوات', many: 'دعوة', other: 'دعوة' }
const acceptedKeys = {
  one: 'مفتاح API واحد لا يزال مقبولًا',
  two: 'مفتاحا API لا يزالان مقبولين',
  few: 'مفاتيح API لا تزال مقبولة',
  many: 'مفتاح API لا تزال مقبولة',
  other: 'مفتاح API لا تزال مقبولة',
}
const revokedKeys = {
  one: 'أُبطل مفتاح API واحد.',
  two: 'أُبطل مفتاحا API.',
  few: 'مفاتيح API أُبطلت.',
  many: 'مفتاح API أُبطلت.',
  other: 'مفتاح API أُبطلت.',
}

/** The words of the page of members in Arabic. */
export const members: typeof en = {
  page: 'الأعضاء',
  intro: 'الأشخاص في مساحة العمل هذه، وما يُسمح به لكل منهم.',
  forbiddenTitle: 'يدير المديرون الأعضاء',
  forbiddenHint: (role) =>
    `دورك في مساحة العمل هذه: ${roles[role]}. يستطيع مدير أو مالك دعوة الأشخاص وتغيير الأدوار.`,
  search: 'البحث في الأعضاء',
  searchHint: 'الاسم أو البريد الإلكتروني',
  role: 'الدور',
  total: (value) => count(value, people),
  columns: {
    name: 'الاسم',
    role: 'الدور',
    secondFactor: 'التحقق بخطوتين',
    lastSeen: 'آخر ظهور',
    joined: 'الانضمام',
  },
  sorts: {
    newest: 'الأحدث انضمامًا أولًا',
    oldest: 'الأقدم انضمامًا أولًا',
    nameUp: 'الاسم تصاعديًا',
    nameDown: 'الاسم تنازليًا',
    seenNewest: 'الأحدث ظهورًا أولًا',
    seenOldest: 'الأطول غيابًا أولًا',
  },
  you: 'أنت',
  on: 'مفعّل',
  off: 'غير مفعّل',
  actionsFor: (name) => `إجراءات ${isolate(name)}`,
  changeRole: 'تغيير الدور',
  remove: 'إزالة من مساحة العمل',
  leave: 'مغادرة مساحة العمل',
  noMatchTitle: 'لا أحد يطابق البحث',
  noMatchHint: 'جرّب كلمة أخرى، أو امسح عوامل التصفية.',
  ownersOnly: 'المالكون وحدهم يديرون المالكين',
  ownRole: 'لا يرفع أحد دوره بنفسه',
  lastOwner: 'عيّن مالكًا آخر أولًا',

  roleHints: {
    VIEWER: 'يرى الروابط والعملاء وكل الأرقام، ولا يغيّر شيئًا.',
    EDITOR: 'وينشئ أيضًا الروابط والمجموعات والوسوم والعملاء والشركاء ويعدّلها.',
    ADMIN: 'ويدير أيضًا مفاتيح API والأعضاء والدعوات، ويقرأ السجلات.',
    OWNER: 'ويدير أيضًا المالكين.',
  },

  roleDialog: {
    title: (name) => `دور ${isolate(name)}`,
    hint: 'يسري من الطلب التالي. تُسحب الدعوات التي لا يحق للدور بعد خفضه إرسالها.',
    submit: 'تغيير الدور',
    done: 'تغيّر الدور',
    doneHint: (name, role) => `دور ${isolate(name)} من الآن: ${roles[role]}.`,
    unchanged: 'لم يتغيّر شيء بعد.',
  },

  removeDialog: {
    title: (name) => `إزالة ${isolate(name)}؟`,
    hint: 'يسري من الطلب التالي وفي كل مكان. من ليس في مساحة عمل أخرى يُسجَّل خروجه.',
    counting: 'جارٍ عدّ مفاتيح API…',
    noKeys: 'لم ينشئ هذا الشخص أي مفتاح API لا يزال مقبولًا.',
    keys: (value) => `أنشأ هذا الشخص: ${count(value, acceptedKeys)}. من يغادر قد يكون احتفظ بالأسرار.`,
    revoke: (value) => {
      if (value === 1) return 'إبطال هذا المفتاح أيضًا'
      return value === 2 ? 'إبطال هذين المفتاحين أيضًا' : `إبطال هذه المفاتيح أيضًا (${formatted(value)})`
    },
    revokeHint: 'تتوقف فورًا البرامج التي تستخدمها. وإلا فإنها تستمر.',
    submit: 'إزالة',
    done: 'أُزيل العضو',
    doneKeys: (value) => count(value, revokedKeys),
  },

  leaveDialog: {
    title: (workspace) => `مغادرة ${isolate(workspace)}؟`,
    hint: 'تفقد الوصول فورًا. ولتعود يجب أن يدعوك أحدهم مجددًا. مفاتيح API التي أنشأتها تستمر.',
    submit: 'مغادرة',
    done: (workspace) => `غادرت ${isolate(workspace)}`,
  },

  invite: {
    open: 'دعوة',
    title: 'دعوة شخص',
    hint: 'يتلقى رابطًا يجعله عضوًا. يعمل الرابط مرة واحدة، ولمدة سبعة أيام.',
    email: 'البريد الإلكتروني',
    placeholder: 'grace@example.com',
    role: 'الدور',
    submit: 'دعوة',
    madeTitle: 'أُنشئت الدعوة',
    resentTitle: 'جُدّدت الدعوة',
    mailed: (email) => `رسالة في طريقها إلى ${code(email)}. ويمكنك تسليم الرابط بنفسك أيضًا.`,
    notMailed: (email) =>
      `لا يرسل هذا الخادم بريدًا: سلّم هذا الرابط إلى ${code(email)} بنفسك، بطريقة لا يقرؤها أحد غيره.`,
    once: 'كل من لديه الرابط يستطيع القبول. يُعرض هذه المرة فقط.',
    address: 'رابط الدعوة',
    copy: 'نسخ',
    stored: 'سلّمته، أو سأسلّمه',
    nudge: 'ضع علامة في المربع أولًا. لا يمكن عرض الرابط مرة أخرى.',
    done: 'تم',
    lost: 'أُنشئت الدعوة، لكن الإجابة التي فيها رابطها ضاعت. جدّدها من القائمة لتحصل على رابط آخر.',
  },

  invitations: {
    title: 'الدعوات المعلقة',
    total: (value) => count(value, invitations),
    by: (name) => `من ${isolate(name)}`,
    sent: 'أُرسلت',
    ends: 'تنتهي',
    expired: 'منتهية',
    renew: 'تجديد وعرض الرابط',
    revoke: 'سحب الدعوة',
    revoked: 'سُحبت الدعوة',
    revokedHint: (email) => `لم يعد للرابط الذي وصل إلى ${code(email)} أي قيمة.`,
    more: 'عرض المزيد',
  },
}
