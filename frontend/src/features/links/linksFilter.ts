import type { LinkFilter, LinkOrder } from '../../gql/graphql'
import { defaultDirection, type LinksSearch } from './linksSearch'

const orderFields = { created: 'CREATED_AT', updated: 'UPDATED_AT', shortId: 'SHORT_ID' } as const

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
