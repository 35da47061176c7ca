import type { LinkColumn } from '../gql/graphql'

/** What the columns of a table of links are called in English. */
export const importColumns: Record<LinkColumn, string> = {
  URL: 'Destination',
  SHORT_ID: 'Short id',
  TITLE: 'Title',
  DESCRIPTION: 'Description',
  IMAGE: 'Picture',
  COLLECTION_ID: 'Id of the collection',
  TAG_IDS: 'Ids of tags',
  PARTNER_ID: 'Id of the partner',
  EXTERNAL_ID: 'External id',
  TENANT_ID: 'Tenant id',
  UTM_SOURCE: 'utm_source',
  UTM_MEDIUM: 'utm_medium',
  UTM_CAMPAIGN: 'utm_campaign',
  UTM_TERM: 'utm_term',
  UTM_CONTENT: 'utm_content',
  UTM_REFERRAL: 'ref',
  EXPIRES_AT: 'End',
  EXPIRED_URL: 'Destination after the end',
  IOS_URL: 'Destination on iOS',
  ANDROID_URL: 'Destination on Android',
  GEO: 'Destinations by country',
  CLOAKED: 'Cloaked',
  ARCHIVED: 'Archived',
  IGNORED: 'Leave out',
}
