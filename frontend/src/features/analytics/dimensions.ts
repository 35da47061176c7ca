import type { AnalyticsDimension } from '../../gql/graphql'

/** What numbers are told apart by, under the names that the address has for it. */
export const dimensions = {
  link: 'LINK',
  collection: 'COLLECTION',
  tag: 'TAG',
  partner: 'PARTNER',
  tenant: 'TENANT',
  customer: 'CUSTOMER',
  country: 'COUNTRY',
  region: 'REGION',
  city: 'CITY',
  continent: 'CONTINENT',
  device: 'DEVICE',
  browser: 'BROWSER',
  os: 'OS',
  language: 'LANGUAGE',
  referrer: 'REFERRER',
  referrerClass: 'REFERRER_CLASS',
  utmSource: 'UTM_SOURCE',
  utmMedium: 'UTM_MEDIUM',
  utmCampaign: 'UTM_CAMPAIGN',
  utmTerm: 'UTM_TERM',
  utmContent: 'UTM_CONTENT',
  utmReferral: 'UTM_REFERRAL',
  destination: 'DESTINATION',
  trigger: 'TRIGGER',
  qr: 'QR',
  bot: 'BOT',
} as const satisfies Record<string, AnalyticsDimension>

export type DimensionName = keyof typeof dimensions

export const dimensionNames = Object.keys(dimensions) as DimensionName[]

/** The groups of the page: each shows one of its dimensions at a time, the first one unless the address says otherwise. */
export const groups = {
  links: ['link', 'collection', 'tag', 'partner'],
  traffic: ['referrer', 'referrerClass', 'destination', 'trigger'],
  places: ['country', 'region', 'city', 'continent'],
  devices: ['device', 'browser', 'os', 'language'],
  campaigns: ['utmSource', 'utmMedium', 'utmCampaign', 'utmTerm', 'utmContent', 'utmReferral'],
} as const satisfies Record<string, readonly DimensionName[]>

export type Group = keyof typeof groups

export const groupNames = Object.keys(groups) as Group[]
