import type { LinkColumn } from '../gql/graphql'

/** What the columns of a table of links are called in Arabic. */
export const importColumns: Record<LinkColumn, string> = {
  URL: 'الوجهة',
  SHORT_ID: 'الاسم المختصر',
  TITLE: 'العنوان',
  DESCRIPTION: 'الوصف',
  IMAGE: 'الصورة',
  COLLECTION_ID: 'معرّف المجموعة',
  TAG_IDS: 'معرّفات الوسوم',
  PARTNER_ID: 'معرّف الشريك',
  EXTERNAL_ID: 'المعرّف الخارجي',
  TENANT_ID: 'معرّف المستأجر',
  UTM_SOURCE: 'utm_source',
  UTM_MEDIUM: 'utm_medium',
  UTM_CAMPAIGN: 'utm_campaign',
  UTM_TERM: 'utm_term',
  UTM_CONTENT: 'utm_content',
  UTM_REFERRAL: 'ref',
  EXPIRES_AT: 'الانتهاء',
  EXPIRED_URL: 'الوجهة بعد الانتهاء',
  IOS_URL: 'الوجهة على iOS',
  ANDROID_URL: 'الوجهة على Android',
  GEO: 'الوجهات حسب البلد',
  CLOAKED: 'الإخفاء في إطار',
  ARCHIVED: 'مؤرشف',
  IGNORED: 'تجاهل العمود',
}
