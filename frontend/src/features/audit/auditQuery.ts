import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AuditEventDocument,
  type AuditEventFieldsFragment,
  AuditEventsDocument,
  AuditPeopleDocument,
} from '../../gql/graphql'
import { send } from '../../lib/send'
import { filterOf } from './auditFilter'
import type { AuditSearch } from './auditSearch'

type Fields = Omit<AuditEventFieldsFragment, 'detail'>

/** The record of one change. */
export type AuditEvent = Fields & { detail: Record<string, string> | null }

const pageSize = 25
const historySize = 20

/** One page of the log, latest first. The previous page stays until the next is there. */
export function auditQuery(workspace: string, search: AuditSearch, zone: string) {
  const { event, after, ...filters } = search
  return queryOptions({
    queryKey: ['audit', workspace, 'list', filters, after, zone],
    queryFn: () =>
      send(AuditEventsDocument, { first: pageSize, after, filter: filterOf(filters, zone) }, workspace),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** One record, which does not change. */
export function auditEventQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['audit', workspace, 'one', id],
    queryFn: async () =>
      ((await send(AuditEventDocument, { id }, workspace)).auditEvent ?? null) as AuditEvent | null,
    staleTime: Infinity,
    retry: false,
  })
}

/** What is recorded of the subject of a record up to then, the record itself first. */
export function historyQuery(workspace: string, { subjectId, createdAt }: AuditEvent) {
  return queryOptions({
    queryKey: ['audit', workspace, 'history', subjectId, createdAt],
    queryFn: async () => {
      const filter = { subjectId, until: createdAt }
      return (await send(AuditEventsDocument, { first: historySize, filter }, workspace)).auditEvents?.nodes ?? []
    },
  })
}

/** The names of the workspace's members, by id; of the first hundred. */
export function peopleQuery(workspace: string) {
  return queryOptions({
    queryKey: ['members', workspace, 'names'],
    queryFn: async () => {
      const users = (await send(AuditPeopleDocument, {}, workspace)).members?.nodes.map(({ user }) => user) ?? []
      return new Map(users.map(({ id, name }) => [id, name]))
    },
  })
}
