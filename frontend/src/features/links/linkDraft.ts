import type { CreateLinkInput, UpdateLinkInput } from '../../gql/graphql'
import { type CountryRule, geoOf, rulesOf } from './countryRules'
import type { Link } from './linksQuery'
import { type LocalTime, localTimeOf, momentOf } from './localTime'
import type { TagChoice } from './TagsField'
import { changedUtm, emptyUtm, setUtm, type Utm, utmOf } from './utm'

type Named = { id: string; name: string }

/** What a person has filled in about a link so far. Empty texts say nothing. */
export type LinkDraft = {
  url: string
  shortId: string
  collection: Named | null
  title: string
  tags: TagChoice[]
  partner: Named | null
  externalId: string
  utm: Utm
  expiresAt: LocalTime
  expiredUrl: string
  iosUrl: string
  androidUrl: string
  countries: CountryRule[]
  password: string
  /** Whether the password that the link has is taken away. */
  passwordRemoved: boolean
  cloaked: boolean
}

/** A draft for a new link, with the destination and the collection if they are known. */
export function newDraft(url = '', collection: Named | null = null): LinkDraft {
  return {
    url,
    shortId: '',
    collection,
    title: '',
    tags: [],
    partner: null,
    externalId: '',
    utm: emptyUtm,
    expiresAt: '',
    expiredUrl: '',
    iosUrl: '',
    androidUrl: '',
    countries: [],
    password: '',
    passwordRemoved: false,
    cloaked: false,
  }
}

/** A draft that says what the link is already. */
export function draftOf(link: Link): LinkDraft {
  return {
    url: link.url,
    shortId: link.shortId,
    collection: link.collection,
    title: link.title ?? '',
    tags: link.tags ?? [],
    partner: link.partner ?? null,
    externalId: link.externalId ?? '',
    utm: utmOf(link.utm),
    expiresAt: localTimeOf(link.expiresAt),
    expiredUrl: link.expiredUrl ?? '',
    iosUrl: link.iosUrl ?? '',
    androidUrl: link.androidUrl ?? '',
    countries: rulesOf(link.geo),
    password: '',
    passwordRemoved: false,
    cloaked: link.cloaked,
  }
}

/** Whether two drafts say the same. */
export function sameDraft(a: LinkDraft, b: LinkDraft): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The new link that a draft describes. */
export function inputOf(draft: LinkDraft): CreateLinkInput {
  const { url, shortId, title, externalId, expiresAt, expiredUrl, iosUrl, androidUrl, password } = draft
  return {
    url: url.trim(),
    collectionId: draft.collection?.id ?? '',
    shortId: shortId || undefined,
    tagIds: draft.tags.map((tag) => tag.id),
    title: title || undefined,
    partnerId: draft.partner?.id,
    externalId: externalId || undefined,
    utm: setUtm(draft.utm),
    expiresAt: momentOf(expiresAt) ?? undefined,
    expiredUrl: expiredUrl || undefined,
    iosUrl: iosUrl || undefined,
    androidUrl: androidUrl || undefined,
    geo: geoOf(draft.countries) ?? undefined,
    password: password || undefined,
    cloaked: draft.cloaked,
  }
}

/** What the draft changes about the link. What is as before is left out, and null clears. */
export function changesOf(link: Link, draft: LinkDraft): UpdateLinkInput {
  const old = draftOf(link)
  const text = (field: 'title' | 'externalId' | 'expiredUrl' | 'iosUrl' | 'androidUrl') =>
    draft[field] === old[field] ? undefined : draft[field] || null
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return {
    id: link.id,
    url: draft.url === old.url ? undefined : draft.url.trim(),
    shortId: draft.shortId === old.shortId ? undefined : draft.shortId,
    collectionId: draft.collection?.id === link.collectionId ? undefined : draft.collection?.id,
    tagIds: same(draft.tags, old.tags) ? undefined : draft.tags.map((tag) => tag.id),
    partnerId: draft.partner?.id === old.partner?.id ? undefined : (draft.partner?.id ?? null),
    title: text('title'),
    externalId: text('externalId'),
    expiredUrl: text('expiredUrl'),
    iosUrl: text('iosUrl'),
    androidUrl: text('androidUrl'),
    utm: changedUtm(old.utm, draft.utm),
    expiresAt: draft.expiresAt === old.expiresAt ? undefined : momentOf(draft.expiresAt),
    geo: same(draft.countries, old.countries) ? undefined : geoOf(draft.countries),
    password: draft.password || (draft.passwordRemoved ? null : undefined),
    cloaked: draft.cloaked === old.cloaked ? undefined : draft.cloaked,
  }
}
