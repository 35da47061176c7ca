import { type Direction, directionOf, safeTextOf } from '../../lib/searchText'

export const sorts = ['created', 'updated', 'shortId'] as const
export const views = ['active', 'archived', 'expired', 'all', 'deleted'] as const

export type Sort = (typeof sorts)[number]
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
    q: safeTextOf(search.q),
    view: view === 'active' ? undefined : view,
    collection: safeTextOf(search.collection),
    tag: safeTextOf(search.tag),
    partner: safeTextOf(search.partner),
    by: safeTextOf(search.by),
    sort: sorts.find((sort) => sort === search.sort),
    dir: directionOf(search.dir),
    after: safeTextOf(search.after),
    create,
    url: create && safeTextOf(search.url),
    edit: create ? undefined : safeTextOf(search.edit),
  }
}

/** Reads the address of a link's page, which may say that the builder is open. */
export function parseLinkSearch(search: Record<string, unknown>): Pick<LinksSearch, 'edit'> {
  return { edit: parseLinksSearch(search).edit }
}

/** The way in which a list is ordered unless the address says otherwise. */
export function defaultDirection(sort: Sort): Direction {
  return sort === 'shortId' ? 'asc' : 'desc'
}
