import type { LinkFilter, LinkOrder } from '../../gql/graphql'
import { withoutSecrets } from '../../lib/keyText'

export const sorts = ['created', 'updated', 'slug'] as const
export const views = ['active', 'archived', 'expired', 'all', 'deleted'] as const

export type Sort = (typeof sorts)[number]
export type Direction = 'asc' | 'desc'
/**
 * Which links are looked at: those in use, those that were put away, those that have ended, all of
 * them, or those that can be restored.
 */
export type View = (typeof views)[number]

/** What the address of the list of links may say. All of it is optional. */
export type LinksSearch = {
  /** The text to search for. */
  q?: string
  /** Absent for the links in use. */
  view?: Exclude<View, 'active'>
  /** The ids of what the links belong to. */
  collection?: string
  tag?: string
  partner?: string
  /** The id of the person or key that made the links. */
  by?: string
  sort?: Sort
  dir?: Direction
  /** The cursor of the page. */
  after?: string
  /** Set to open the builder for a new link, with the destination below filled in. It never submits. */
  create?: '1'
  url?: string
  /** The id of the link that the builder is open for. */
  edit?: string
}

/** Reads the address: whatever it says that makes no sense is left out. */
export function parseLinksSearch(search: Record<string, unknown>): LinksSearch {
  const create = search.create ? ('1' as const) : undefined
  const view = views.find((one) => one === search.view)
  return {
    q: text(search.q),
    view: view === 'active' ? undefined : view,
    collection: text(search.collection),
    tag: text(search.tag),
    partner: text(search.partner),
    by: text(search.by),
    sort: sorts.find((sort) => sort === search.sort),
    dir: search.dir === 'asc' || search.dir === 'desc' ? search.dir : undefined,
    after: text(search.after),
    create,
    url: create && text(search.url),
    edit: create ? undefined : text(search.edit),
  }
}

function text(value: unknown): string | undefined {
  return value === undefined || value === null || value === '' ? undefined : withoutSecrets(String(value))
}

/** The way in which a list is ordered unless the address says otherwise. */
export function defaultDirection(sort: Sort): Direction {
  return sort === 'slug' ? 'asc' : 'desc'
}

const orderFields = { created: 'CREATED_AT', updated: 'UPDATED_AT', slug: 'SHORT_ID' } as const

export function orderOf({ sort = 'created', dir }: LinksSearch): Required<LinkOrder> {
  const direction = dir ?? defaultDirection(sort)
  return { field: orderFields[sort], direction: direction === 'asc' ? 'ASC' : 'DESC' }
}

export function filterOf({ q, view, collection, tag, partner, by }: LinksSearch): LinkFilter {
  const archived = view === undefined ? false : view === 'archived' || undefined
  const expired = view === 'expired' || undefined
  return { search: q, archived, expired, collectionId: collection, tagId: tag, partnerId: partner, createdBy: by }
}

/** Whether the list shows less than the links of its view. */
export function isFiltered({ q, view, collection, tag, partner, by }: LinksSearch): boolean {
  return Boolean(q || view || collection || tag || partner || by)
}
