import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  type AnalyticsInput,
  DeletedLinksDocument,
  LinkClicksDocument,
  LinkDocument,
  type LinkFieldsFragment,
  LinksDocument,
  type LinksQuery,
} from '../../gql/graphql'
import { send } from '../../lib/send'
import { lastDays } from '../recent/recentQuery'
import { filterOf, orderOf } from './linksFilter'
import type { LinksSearch } from './linksSearch'

/** A link as the console knows it. */
export type Link = LinkFieldsFragment
/** A page of links. */
export type LinksPage = LinksQuery

const pageSize = 25

/** What all pages of links of a workspace are read under. */
export function listKey(workspace: string) {
  return ['links', workspace, 'list']
}

/** One page of the workspace's links. The previous page stays until the next is there. */
export function linksQuery(workspace: string, search: LinksSearch) {
  const { q, view, collection, tag, partner, by, sort, dir, after } = search
  const page = { first: pageSize, after }
  const filtered = { ...page, filter: filterOf(search), orderBy: orderOf(search) }
  return queryOptions({
    queryKey: [...listKey(workspace), { q, view, collection, tag, partner, by, sort, dir, after }],
    queryFn: (): Promise<LinksPage> =>
      view === 'deleted' ? send(DeletedLinksDocument, page, workspace) : send(LinksDocument, filtered, workspace),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** One link by its id. */
export function linkQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['links', workspace, 'one', id],
    queryFn: () => send(LinkDocument, { id }, workspace),
    staleTime: 0,
  })
}

/** The clicks of some links in the last days, by id. A link without clicks is missing. */
export function clicksQuery(workspace: string, ids: readonly string[], zone: string, now: number) {
  const input: AnalyticsInput = {
    ...lastDays(zone, now),
    filters: [{ dimension: 'LINK', operator: 'ONE_OF', values: [...ids] }],
    breakdowns: [{ dimension: 'LINK', limit: 100 }],
  }
  return queryOptions({
    queryKey: ['links', workspace, 'clicks', ids, zone],
    queryFn: async () => {
      const { analytics } = await send(LinkClicksDocument, { input }, workspace)
      return new Map(analytics?.breakdowns[0]?.values.map(({ value, numbers }) => [value, numbers.clicks]))
    },
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
}
