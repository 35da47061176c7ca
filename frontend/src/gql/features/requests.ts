// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from '../document'
import type { ApiKeyRequestQuery, ApiKeyRequestQueryVariables, ApiKeyRequestsQuery, ApiKeyRequestsQueryVariables, RequestKeyQuery, RequestKeyQueryVariables, RequestKeysQuery, RequestKeysQueryVariables } from '../graphql'

export const ApiKeyRequestsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ApiKeyRequests($first: Int!, $after: String, $filter: ApiKeyRequestFilter) {
  apiKeyRequests(first: $first, after: $after, filter: $filter) {
    totalCount
    nodes {
      ...RequestFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RequestFields on ApiKeyRequest {
  id
  apiKeyId
  apiKey {
    id
    name
    hint
  }
  count
  createdAt
  lastAt
  operation
  neededScopes
  outcome
  refused
  status
  address
  userAgent
  requestId
  latency
  maxLatency
}`) as unknown as TypedDocumentString<ApiKeyRequestsQuery, ApiKeyRequestsQueryVariables>;
export const RequestKeysDocument = /* @__PURE__ */ new TypedDocumentString(`
    query RequestKeys($search: String) {
  apiKeys(
    first: 8
    filter: {search: $search}
    orderBy: {field: LAST_USED_AT, direction: DESC}
  ) {
    nodes {
      id
      name
      hint
    }
  }
}
    `) as unknown as TypedDocumentString<RequestKeysQuery, RequestKeysQueryVariables>;
export const RequestKeyDocument = /* @__PURE__ */ new TypedDocumentString(`
    query RequestKey($id: ID!) {
  apiKey(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<RequestKeyQuery, RequestKeyQueryVariables>;
export const ApiKeyRequestDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ApiKeyRequest($id: ID!) {
  apiKeyRequest(id: $id) {
    ...RequestFields
  }
}
    fragment RequestFields on ApiKeyRequest {
  id
  apiKeyId
  apiKey {
    id
    name
    hint
  }
  count
  createdAt
  lastAt
  operation
  neededScopes
  outcome
  refused
  status
  address
  userAgent
  requestId
  latency
  maxLatency
}`) as unknown as TypedDocumentString<ApiKeyRequestQuery, ApiKeyRequestQueryVariables>;
