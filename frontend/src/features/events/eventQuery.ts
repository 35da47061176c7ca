import { queryOptions } from '@tanstack/react-query'
import {
  ClickEventDocument,
  EventChainDocument,
  type EventChainQuery,
  LeadEventDocument,
  SaleEventDocument,
} from '../../gql/graphql'
import { isMissing } from '../../lib/apiError'
import { send } from '../../lib/send'
import { type Kind, kinds } from './eventsSearch'
import type { Happening } from './happening'

/** What happened after a click, the click first, and how much more there is than is told. */
export type Chain = { events: Happening[]; more: number }

type Found = Happening | null | undefined

const readers: Record<Kind, (id: string, workspace: string) => Promise<Found>> = {
  clicks: async (id, workspace) => {
    const { click } = await send(ClickEventDocument, { id }, workspace)
    return click && { kind: 'clicks', ...click }
  },
  leads: async (id, workspace) => {
    const { lead } = await send(LeadEventDocument, { id }, workspace)
    return lead && { kind: 'leads', ...lead }
  },
  sales: async (id, workspace) => {
    const { sale } = await send(SaleEventDocument, { id }, workspace)
    return sale && { kind: 'sales', ...sale }
  },
}

const oneKey = (workspace: string, id: string) => ['events', workspace, 'one', id] as const

/** One event by its id, of whatever kind; those of a likely kind are looked at first. */
export function eventQuery(workspace: string, id: string, likely: Kind | undefined) {
  const order = likely ? [likely, ...kinds.filter((kind) => kind !== likely)] : kinds
  return queryOptions({
    queryKey: oneKey(workspace, id),
    queryFn: async (): Promise<Happening | null> => {
      for (const kind of order) {
        const found = await orNothing(readers[kind](id, workspace))
        if (found) return found
      }
      return null
    },
    retry: false,
  })
}

/** What came of a click; null if the click is no longer kept. Each of it is then known by its id as well. */
export function chainQuery(workspace: string, clickId: string) {
  return queryOptions({
    queryKey: ['events', workspace, 'chain', clickId],
    queryFn: async ({ client }): Promise<Chain | null> => {
      const click = (await orNothing(send(EventChainDocument, { clickId }, workspace)))?.click
      if (!click) return null
      const chain = chainOf(click)
      for (const event of chain.events) client.setQueryData(oneKey(workspace, event.id), event)
      return chain
    },
    staleTime: 0,
    retry: false,
  })
}

type ChainClick = NonNullable<EventChainQuery['click']>

function chainOf({ leads, sales, ...click }: ChainClick): Chain {
  const came: Happening[] = [
    ...(leads?.nodes ?? []).map((lead) => ({ kind: 'leads' as const, ...lead })),
    ...(sales?.nodes ?? []).map((sale) => ({ kind: 'sales' as const, ...sale })),
  ]
  came.sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
  const more = (leads?.totalCount ?? 0) + (sales?.totalCount ?? 0) - came.length
  return { events: [{ kind: 'clicks', ...click }, ...came], more }
}

function orNothing<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch((error) => {
    if (isMissing(error)) return null
    throw error
  })
}
