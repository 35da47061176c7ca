// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from '../document'
import type { AuditEventsQuery, AuditEventsQueryVariables, AuditPeopleQuery, AuditPeopleQueryVariables } from '../graphql'

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
