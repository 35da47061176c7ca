// What the schema's enums and the console's own lists are called in Arabic.
import type { ApiKeyState, Environment, RevocationReason, RotationOverlap, Scope } from '../gql/graphql'
import type { Preset } from '../lib/presets'
import type { Resource } from '../lib/scopeMatrix'
import type { scopeSummary as en } from './names.en'
import { formatted } from './words.ar'

export const scopes: Record<Scope, string> = {
  linksRead: 'قراءة الروابط',
  linksWrite: 'كتابة الروابط',
  collectionsRead: 'قراءة المجموعات',
  collectionsWrite: 'كتابة المجموعات',
  tagsRead: 'قراءة الوسوم',
  tagsWrite: 'كتابة الوسوم',
  analyticsRead: 'قراءة التحليلات',
  conversionsWrite: 'كتابة التحويلات',
  customersRead: 'قراءة العملاء',
  customersWrite: 'كتابة العملاء',
  partnersRead: 'قراءة الشركاء',
  partnersWrite: 'كتابة الشركاء',
}

export const resources: Record<Resource, string> = {
  links: 'الروابط',
  collections: 'المجموعات',
  tags: 'الوسوم',
  analytics: 'التحليلات',
  conversions: 'التحويلات',
  customers: 'العملاء',
  partners: 'الشركاء',
}

export const resourceHints: Record<Resource, string> = {
  links: 'الروابط القصيرة ووجهاتها',
  collections: 'المجلدات التي تضم الروابط',
  tags: 'تسميات على الروابط',
  analytics: 'النقرات وكل رقم يُحسب منها',
  conversions: 'تسجيل العملاء المحتملين والمبيعات',
  customers: 'الأشخاص وراء العملاء المحتملين والمبيعات',
  partners: 'من تُنسب إليهم النتائج',
}

export const presets: Record<Preset, string> = {
  readOnly: 'قراءة كل شيء',
  links: 'أتمتة الروابط',
  conversions: 'التحويلات من الخادم',
  analytics: 'تصدير التحليلات',
  crm: 'مزامنة إدارة العملاء',
  partners: 'إدارة الشركاء',
  full: 'وصول كامل',
}

export const states: Record<ApiKeyState, string> = {
  ACTIVE: 'نشط',
  EXPIRING: 'يوشك على الانتهاء',
  RETIRING: 'قيد الاستبدال',
  EXPIRED: 'منتهٍ',
  REVOKED: 'مُبطَل',
}

export const environments: Record<Environment, string> = {
  PRODUCTION: 'الإنتاج',
  STAGING: 'ما قبل الإنتاج',
  DEVELOPMENT: 'التطوير',
}

export const reasons: Record<RevocationReason, string> = {
  UNUSED: 'لم يعد أحد يحتاج إليه',
  LEAKED: 'قد يكون لدى شخص آخر',
  OWNER_LEFT: 'غادر صاحبه',
  ROTATED: 'حلّ محله مفتاح آخر',
  OTHER: 'سبب آخر',
}

export const overlaps: Record<RotationOverlap, string> = {
  NONE: 'بلا تداخل',
  HOUR: 'ساعة واحدة',
  DAY: '24 ساعة',
  WEEK: '7 أيام',
}

export const scopeSummary: typeof en = {
  full: 'وصول كامل',
  readOnly: 'قراءة فقط',
  some: (value, all) => `${formatted(value)} من ${formatted(all)}`,
  count: (value, all) => `الصلاحيات: ${formatted(value)} من ${formatted(all)}`,
}
