import type { explorer as en } from './explorer.en'
import { roles } from './roles.ar'
import { code, count, formatted, isolate } from './words.ar'

const errors = { one: 'خطأ واحد', two: 'خطآن', few: 'أخطاء', many: 'خطأً', other: 'خطأ' }
const places = { one: 'موضع واحد', two: 'موضعان', few: 'مواضع', many: 'موضعًا', other: 'موضع' }

/** The words of the GraphQL explorer in Arabic. */
export const explorer: typeof en = {
  page: 'مستكشف GraphQL',
  intro: (workspace, role) =>
    `يعمل في ${isolate(workspace)} باسمك وبدورك: ${roles[role]}. تغيّر التعديلات (mutations) بيانات حقيقية.`,
  query: 'الاستعلام',
  variables: 'المتغيرات',
  response: 'الإجابة',
  docs: 'التوثيق',
  history: 'السجل',
  run: 'تشغيل',
  running: 'قيد التشغيل…',
  prettify: 'تنسيق',
  copyCurl: 'نسخ كأمر curl',
  variablesInvalid: 'المتغيرات ليست كائن JSON.',
  noResponse: 'شغّل الاستعلام لترى إجابته هنا. يشغّله Ctrl أو Cmd مع Enter من المحرر أيضًا.',
  noHistory: 'يُعرض هنا ما تشغّله إلى أن تغلق هذا التبويب. لا تُحفظ العمليات التي فيها أسرار.',
  historyHint: 'يُحفظ إلى أن تغلق هذا التبويب',
  errors: (value) => count(value, errors),
  milliseconds: (value) => `${formatted(value)} مللي ثانية`,
  bytes: (value) =>
    value < 1000 ? `${formatted(value)} بايت` : `${formatted(Math.round(value / 100) / 10)} كيلوبايت`,
  searchDocs: 'البحث في الأنواع والحقول',
  schema: 'المخطط',
  found: (value) => count(value, places),
  argumentsOf: (field) => `معاملات ${code(field)}`,
  openToAnyone: 'متاح للجميع.',
}
