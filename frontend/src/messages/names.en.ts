// What the schema's enums and the console's own lists are called in English.
import type { ApiKeyState, Environment, RevocationReason, RotationOverlap, Scope } from '../gql/graphql'
import type { Preset } from '../lib/presets'
import type { Resource } from '../lib/scopeMatrix'

export const scopes: Record<Scope, string> = {
  linksRead: 'Read links',
  linksWrite: 'Write links',
  collectionsRead: 'Read collections',
  collectionsWrite: 'Write collections',
  tagsRead: 'Read tags',
  tagsWrite: 'Write tags',
  analyticsRead: 'Read analytics',
  conversionsWrite: 'Write conversions',
  customersRead: 'Read customers',
  customersWrite: 'Write customers',
  partnersRead: 'Read partners',
  partnersWrite: 'Write partners',
}

export const resources: Record<Resource, string> = {
  links: 'Links',
  collections: 'Collections',
  tags: 'Tags',
  analytics: 'Analytics',
  conversions: 'Conversions',
  customers: 'Customers',
  partners: 'Partners',
}

export const resourceHints: Record<Resource, string> = {
  links: 'Short links and their destinations',
  collections: 'The folders that hold links',
  tags: 'Labels on links',
  analytics: 'Clicks, and every number made from them',
  conversions: 'Record leads and sales',
  customers: 'The people behind leads and sales',
  partners: 'Who gets the credit',
}

export const presets: Record<Preset, string> = {
  readOnly: 'Read everything',
  links: 'Link automation',
  conversions: 'Server-side conversions',
  analytics: 'Analytics export',
  crm: 'CRM sync',
  partners: 'Partner management',
  full: 'Full access',
}

export const states: Record<ApiKeyState, string> = {
  ACTIVE: 'Active',
  EXPIRING: 'Expiring',
  RETIRING: 'Retiring',
  EXPIRED: 'Expired',
  REVOKED: 'Revoked',
}

export const environments: Record<Environment, string> = {
  PRODUCTION: 'Production',
  STAGING: 'Staging',
  DEVELOPMENT: 'Development',
}

export const reasons: Record<RevocationReason, string> = {
  UNUSED: 'Nobody needs it',
  LEAKED: 'Somebody else may have it',
  OWNER_LEFT: 'Its owner left',
  ROTATED: 'Another key took its place',
  OTHER: 'Another reason',
}

export const overlaps: Record<RotationOverlap, string> = {
  NONE: 'None',
  HOUR: '1 hour',
  DAY: '24 hours',
  WEEK: '7 days',
}

export const scopeSummary = {
  full: 'Full access',
  readOnly: 'Read only',
  some: (value: number, all: number) => `${value} of ${all}`,
  count: (value: number, all: number) => `${value} of ${all} scopes`,
}
