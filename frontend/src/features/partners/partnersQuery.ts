import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  type AnalyticsFilter,
  PartnerClicksDocument,
  PartnerDocument,
  type PartnerFieldsFragment,
  PartnerLeadsDocument,
  PartnerLinksDocument,
  PartnerNumbersDocument,
  PartnerSalesDocument,
  PartnersDocument,
  type TypedDocumentString,
} from '../../gql/graphql'
import { type NamedSearch, orderOf } from '../../lib/namedSearch'
import { send } from '../../lib/send'
import type { Range } from './partnerSearch'
import { spanOf } from './span'

/** Somebody who gets the credit for what comes of links. */
export type Partner = PartnerFieldsFragment

const pageSize = 25

/** One page of the partners. The previous page stays until the next is there. */
export function partnersQuery(workspace: string, search: NamedSearch) {
  const { q, sort, dir, after } = search
  return queryOptions({
    queryKey: ['partners', workspace, 'list', { q, sort, dir, after }],
    queryFn: () =>
      send(
        PartnersDocument,
        { first: pageSize, after, filter: { search: q }, orderBy: orderOf(search) },
        workspace,
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

export function partnerQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['partners', workspace, 'one', id],
    queryFn: () => send(PartnerDocument, { id }, workspace),
    staleTime: 0,
  })
}

/** What a partner is credited with in a range that ends now. */
export function partnerNumbersQuery(workspace: string, id: string, range: Range) {
  return queryOptions({
    queryKey: ['partners', workspace, 'numbers', id, range],
    queryFn: async () => {
      const filters: AnalyticsFilter[] = [{ dimension: 'PARTNER', values: [id] }]
      const input = { ...spanOf(range, Date.now()), filters }
      return (await send(PartnerNumbersDocument, { input }, workspace)).analytics?.totals ?? null
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

const partQuery =
  <Result>(
    part: string,
    document: TypedDocumentString<Result, { id: string; first: number; after?: string | null }>,
  ) =>
  (workspace: string, id: string, after: string | undefined) =>
    queryOptions({
      queryKey: ['partners', workspace, part, id, after],
      queryFn: () => send(document, { id, first: pageSize, after }, workspace),
      placeholderData: keepPreviousData,
      staleTime: 0,
    })

/** One page of what belongs to a partner. */
export const partnerLinksQuery = partQuery('links', PartnerLinksDocument)
export const partnerClicksQuery = partQuery('clicks', PartnerClicksDocument)
export const partnerLeadsQuery = partQuery('leads', PartnerLeadsDocument)
export const partnerSalesQuery = partQuery('sales', PartnerSalesDocument)
