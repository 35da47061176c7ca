// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from './document'
import type { ApiKeysQuery, ApiKeysQueryVariables, ApiKeyQuery, ApiKeyQueryVariables, CreateApiKeyMutation, CreateApiKeyMutationVariables, UpdateApiKeyMutation, UpdateApiKeyMutationVariables, RotateApiKeyMutation, RotateApiKeyMutationVariables, RevokeApiKeyMutation, RevokeApiKeyMutationVariables } from './graphql'

export const ApiKeysDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ApiKeys($first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {
  apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...ApiKeyFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const ApiKeyDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ApiKey($id: ID!) {
  apiKey(id: $id) {
    ...ApiKeyFields
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`) as unknown as TypedDocumentString<ApiKeyQuery, ApiKeyQueryVariables>;
export const CreateApiKeyDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    secret
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const UpdateApiKeyDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateApiKey($input: UpdateApiKeyInput!) {
  updateApiKey(input: $input) {
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`) as unknown as TypedDocumentString<UpdateApiKeyMutation, UpdateApiKeyMutationVariables>;
export const RotateApiKeyDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RotateApiKey($input: RotateApiKeyInput!) {
  rotateApiKey(input: $input) {
    secret
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`) as unknown as TypedDocumentString<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RevokeApiKey($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) {
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
