// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from '../document'
import type { OverviewQuery, OverviewQueryVariables } from '../graphql'

export const OverviewDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Overview($admin: Boolean!) {
  apiKeys(first: 1, filter: {states: [ACTIVE, EXPIRING, RETIRING]}) @include(if: $admin) {
    totalCount
  }
  allKeys: apiKeys(first: 1) @include(if: $admin) {
    totalCount
  }
  links(first: 1) {
    totalCount
    nodes {
      id
      shortUrl
    }
  }
  collections(first: 1, orderBy: {field: CREATED_AT, direction: ASC}) {
    totalCount
    nodes {
      id
      name
    }
  }
  clicks(first: 1) {
    totalCount
    nodes {
      id
      createdAt
    }
  }
  leads(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
