import type { LinkDraft } from './linkDraft'
import type { Link } from './linksQuery'

/** What every part of the builder gets. */
export type BuilderProps = {
  draft: LinkDraft
  /** The link as it is, when it is changed. */
  before?: Link
  errorOf: (field: string) => string | undefined
  onChange: (part: Partial<LinkDraft>) => void
}

const fields = [
  'url',
  'shortId',
  'collectionId',
  'title',
  'tagIds',
  'partnerId',
  'externalId',
  'utm.source',
  'utm.medium',
  'utm.campaign',
  'utm.term',
  'utm.content',
  'utm.referral',
  'expiresAt',
  'expiredUrl',
  'iosUrl',
  'androidUrl',
  'geo',
  'password',
]

/** The fields that tell their own faults, by the names that the server has for them. */
export function fieldsOf({ countries }: Pick<LinkDraft, 'countries'>): string[] {
  return [...fields, ...countries.map(({ country }) => `geo.${country}`)]
}
