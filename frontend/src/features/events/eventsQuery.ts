import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  ClickEventsDocument,
  ClickRecordedDocument,
  LeadEventsDocument,
  LeadRecordedDocument,
  SaleEventsDocument,
  SaleRecordedDocument,
} from '../../gql/graphql'
import { follow } from '../../lib/follow'
import { send } from '../../lib/send'
import type { Kind } from './eventsSearch'
import type { Happening } from './happening'

/** A page of what happened. */
export type EventsPage = { total: number; events: Happening[]; next: string | null }

type Variables = { first: number; after?: string }
type Connection<Node> = {
  totalCount: number
  nodes: Node[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
} | null

export const pageSize = 25

const lists: Record<Kind, (variables: Variables, workspace: string) => Promise<EventsPage>> = {
  clicks: async (variables, workspace) =>
    pageOf((await send(ClickEventsDocument, variables, workspace)).clicks, (node) => ({
      kind: 'clicks',
      ...node,
    })),
  leads: async (variables, workspace) =>
    pageOf((await send(LeadEventsDocument, variables, workspace)).leads, (node) => ({ kind: 'leads', ...node })),
  sales: async (variables, workspace) =>
    pageOf((await send(SaleEventsDocument, variables, workspace)).sales, (node) => ({ kind: 'sales', ...node })),
}

function pageOf<Node>(connection: Connection<Node> | undefined, read: (node: Node) => Happening): EventsPage {
  const { totalCount = 0, nodes = [], pageInfo } = connection ?? {}
  return {
    total: totalCount,
    events: nodes.map(read),
    next: pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  }
}

/** The latest events of a kind. */
export function latestEvents(kind: Kind, workspace: string): Promise<EventsPage> {
  return lists[kind]({ first: pageSize }, workspace)
}

/** One page of what happened, the latest first. The previous page stays until the next is there. */
export function historyQuery(workspace: string, kind: Kind, after: string | undefined) {
  return queryOptions({
    queryKey: ['events', workspace, kind, after],
    queryFn: () => lists[kind]({ first: pageSize, after }, workspace),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** Where what happens goes to, and what ends it. */
type Listener = {
  workspace: string
  signal: AbortSignal
  onOpen: () => void
  onEvent: (event: Happening) => void
}

/** Follows what happens of a kind. It ends with an error, or when the server ends it. */
export function followKind(kind: Kind, { onEvent, ...rest }: Listener): Promise<void> {
  switch (kind) {
    case 'clicks':
      return follow(ClickRecordedDocument, {
        ...rest,
        onData: ({ clickRecorded: it }) => it && onEvent({ kind, ...it }),
      })
    case 'leads':
      return follow(LeadRecordedDocument, {
        ...rest,
        onData: ({ leadRecorded: it }) => it && onEvent({ kind, ...it }),
      })
    case 'sales':
      return follow(SaleRecordedDocument, {
        ...rest,
        onData: ({ saleRecorded: it }) => it && onEvent({ kind, ...it }),
      })
  }
}
