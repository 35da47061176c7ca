import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  CustomerDocument,
  type CustomerFieldsFragment,
  type CustomerQuery,
  CustomersDocument,
  CustomerTimelineDocument,
  type CustomerTimelineQuery,
  NewestClickDocument,
} from '../../gql/graphql'
import { type NamedSearch, orderOf } from '../../lib/namedSearch'
import type { Direction } from '../../lib/searchText'
import { send } from '../../lib/send'

/** Somebody whose leads and sales are recorded. */
export type Customer = CustomerFieldsFragment

/** A customer with how much was recorded. */
export type CustomerDetails = NonNullable<CustomerQuery['customer']>

type Timeline = NonNullable<NonNullable<CustomerTimelineQuery['customer']>['timeline']>

/** A click, a lead or a sale of a customer. */
export type TimelineEvent = Timeline['nodes'][number]
export type ClickEvent = Extract<TimelineEvent, { __typename: 'Click' }>
export type LeadEvent = Extract<TimelineEvent, { __typename: 'Lead' }>
export type SaleEvent = Extract<TimelineEvent, { __typename: 'Sale' }>

const pageSize = 25

/** One page of the customers. The previous page stays until the next is there. */
export function customersQuery(workspace: string, search: NamedSearch) {
  const { q, sort, dir, after } = search
  return queryOptions({
    queryKey: ['customers', workspace, 'list', { q, sort, dir, after }],
    queryFn: () =>
      send(
        CustomersDocument,
        { first: pageSize, after, filter: { search: q }, orderBy: orderOf(search) },
        workspace,
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

export function customerQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['customers', workspace, 'one', id],
    queryFn: () => send(CustomerDocument, { id }, workspace),
    staleTime: 0,
  })
}

/** What a customer did, page upon page. */
export function timelineQuery(workspace: string, id: string, dir: Direction) {
  const direction = dir === 'asc' ? 'ASC' : 'DESC'
  return infiniteQueryOptions({
    queryKey: ['customers', workspace, 'timeline', id, dir],
    queryFn: async ({ pageParam }) => {
      const variables = { id, first: pageSize, after: pageParam, direction } as const
      return (await send(CustomerTimelineDocument, variables, workspace)).customer?.timeline ?? null
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last?.pageInfo.hasNextPage && last.pageInfo.endCursor) || undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** The click that came last, which a first customer can come of; null if there is none. */
export function newestClickQuery(workspace: string) {
  return queryOptions({
    queryKey: ['customers', workspace, 'click'],
    queryFn: async () => (await send(NewestClickDocument, {}, workspace)).clicks?.nodes[0] ?? null,
  })
}
