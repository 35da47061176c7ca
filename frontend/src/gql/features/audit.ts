// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from '../document'
import type { AuditEventQuery, AuditEventQueryVariables, AuditEventsQuery, AuditEventsQueryVariables, AuditPeopleQuery, AuditPeopleQueryVariables, ExportAuditEventsQuery, ExportAuditEventsQueryVariables } from '../graphql'

export const AuditEventsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query AuditEvents($first: Int!, $after: String, $filter: AuditEventFilter) {
  auditEvents(first: $first, after: $after, filter: $filter) {
    totalCount
    nodes {
      ...AuditEventFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AuditEventFields on AuditEvent {
  id
  createdAt
  action
  subjectId
  address
  detail
  actor {
    kind
    actorId
    role
    user {
      id
      name
      email
    }
    apiKey {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const AuditPeopleDocument = /* @__PURE__ */ new TypedDocumentString(`
    query AuditPeople {
  members(first: 100, orderBy: {field: NAME, direction: ASC}) {
    nodes {
      user {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditPeopleQuery, AuditPeopleQueryVariables>;
export const AuditEventDocument = /* @__PURE__ */ new TypedDocumentString(`
    query AuditEvent($id: ID!) {
  auditEvent(id: $id) {
    ...AuditEventFields
  }
}
    fragment AuditEventFields on AuditEvent {
  id
  createdAt
  action
  subjectId
  address
  detail
  actor {
    kind
    actorId
    role
    user {
      id
      name
      email
    }
    apiKey {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<AuditEventQuery, AuditEventQueryVariables>;
export const ExportAuditEventsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ExportAuditEvents($after: String, $filter: AuditEventFilter) {
  exportAuditEvents(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `) as unknown as TypedDocumentString<ExportAuditEventsQuery, ExportAuditEventsQueryVariables>;
