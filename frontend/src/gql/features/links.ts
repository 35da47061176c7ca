// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from '../document'
import type { CollectionChoicesQuery, CollectionChoicesQueryVariables, CreateLinkMutation, CreateLinkMutationVariables, DeleteLinksMutation, DeleteLinksMutationVariables, DeletedLinksQuery, DeletedLinksQueryVariables, DuplicateLinkMutation, DuplicateLinkMutationVariables, ExportLinksQuery, ExportLinksQueryVariables, ImportLinksMutation, ImportLinksMutationVariables, LinkClicksQuery, LinkClicksQueryVariables, LinkMakerQuery, LinkMakerQueryVariables, LinkMakersQuery, LinkMakersQueryVariables, LinkQuery, LinkQueryVariables, LinksQuery, LinksQueryVariables, PartnerChoicesQuery, PartnerChoicesQueryVariables, RestoreLinksMutation, RestoreLinksMutationVariables, TagChoicesQuery, TagChoicesQueryVariables, UpdateLinkMutation, UpdateLinkMutationVariables, UpdateLinksMutation, UpdateLinksMutationVariables } from '../graphql'

export const LinksDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Links($first: Int!, $after: String, $filter: LinkFilter, $orderBy: LinkOrder) {
  links(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...LinkFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LinkFields on Link {
  id
  url
  domain
  shortId
  shortUrl
  collectionId
  collection {
    id
    name
  }
  tagIds
  tags {
    id
    name
    color
  }
  title
  description
  utm {
    source
    medium
    campaign
    term
    content
    referral
  }
  externalId
  partnerId
  partner {
    id
    name
  }
  hasPassword
  expiresAt
  expiredUrl
  iosUrl
  androidUrl
  geo
  cloaked
  archived
  deletedAt
  createdAt
  updatedAt
  createdBy {
    kind
    actorId
  }
}`) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const DeletedLinksDocument = /* @__PURE__ */ new TypedDocumentString(`
    query DeletedLinks($first: Int!, $after: String) {
  links: deletedLinks(first: $first, after: $after) {
    totalCount
    nodes {
      ...LinkFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LinkFields on Link {
  id
  url
  domain
  shortId
  shortUrl
  collectionId
  collection {
    id
    name
  }
  tagIds
  tags {
    id
    name
    color
  }
  title
  description
  utm {
    source
    medium
    campaign
    term
    content
    referral
  }
  externalId
  partnerId
  partner {
    id
    name
  }
  hasPassword
  expiresAt
  expiredUrl
  iosUrl
  androidUrl
  geo
  cloaked
  archived
  deletedAt
  createdAt
  updatedAt
  createdBy {
    kind
    actorId
  }
}`) as unknown as TypedDocumentString<DeletedLinksQuery, DeletedLinksQueryVariables>;
export const LinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Link($id: ID!) {
  link(id: $id) {
    ...LinkFields
  }
}
    fragment LinkFields on Link {
  id
  url
  domain
  shortId
  shortUrl
  collectionId
  collection {
    id
    name
  }
  tagIds
  tags {
    id
    name
    color
  }
  title
  description
  utm {
    source
    medium
    campaign
    term
    content
    referral
  }
  externalId
  partnerId
  partner {
    id
    name
  }
  hasPassword
  expiresAt
  expiredUrl
  iosUrl
  androidUrl
  geo
  cloaked
  archived
  deletedAt
  createdAt
  updatedAt
  createdBy {
    kind
    actorId
  }
}`) as unknown as TypedDocumentString<LinkQuery, LinkQueryVariables>;
export const LinkClicksDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LinkClicks($input: AnalyticsInput!) {
  analytics(input: $input) {
    breakdowns {
      values {
        value
        numbers {
          clicks
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkClicksQuery, LinkClicksQueryVariables>;
export const CollectionChoicesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query CollectionChoices($search: String) {
  collections(
    first: 100
    filter: {search: $search}
    orderBy: {field: NAME, direction: ASC}
  ) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CollectionChoicesQuery, CollectionChoicesQueryVariables>;
export const TagChoicesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query TagChoices($search: String) {
  tags(
    first: 100
    filter: {search: $search}
    orderBy: {field: NAME, direction: ASC}
  ) {
    nodes {
      id
      name
      color
    }
  }
}
    `) as unknown as TypedDocumentString<TagChoicesQuery, TagChoicesQueryVariables>;
export const PartnerChoicesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PartnerChoices($search: String) {
  partners(
    first: 100
    filter: {search: $search}
    orderBy: {field: NAME, direction: ASC}
  ) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerChoicesQuery, PartnerChoicesQueryVariables>;
export const CreateLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreateLink($input: CreateLinkInput!) {
  createLink(input: $input) {
    link {
      ...LinkFields
    }
  }
}
    fragment LinkFields on Link {
  id
  url
  domain
  shortId
  shortUrl
  collectionId
  collection {
    id
    name
  }
  tagIds
  tags {
    id
    name
    color
  }
  title
  description
  utm {
    source
    medium
    campaign
    term
    content
    referral
  }
  externalId
  partnerId
  partner {
    id
    name
  }
  hasPassword
  expiresAt
  expiredUrl
  iosUrl
  androidUrl
  geo
  cloaked
  archived
  deletedAt
  createdAt
  updatedAt
  createdBy {
    kind
    actorId
  }
}`) as unknown as TypedDocumentString<CreateLinkMutation, CreateLinkMutationVariables>;
export const UpdateLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateLink($input: UpdateLinkInput!) {
  updateLink(input: $input) {
    link {
      ...LinkFields
    }
  }
}
    fragment LinkFields on Link {
  id
  url
  domain
  shortId
  shortUrl
  collectionId
  collection {
    id
    name
  }
  tagIds
  tags {
    id
    name
    color
  }
  title
  description
  utm {
    source
    medium
    campaign
    term
    content
    referral
  }
  externalId
  partnerId
  partner {
    id
    name
  }
  hasPassword
  expiresAt
  expiredUrl
  iosUrl
  androidUrl
  geo
  cloaked
  archived
  deletedAt
  createdAt
  updatedAt
  createdBy {
    kind
    actorId
  }
}`) as unknown as TypedDocumentString<UpdateLinkMutation, UpdateLinkMutationVariables>;
export const UpdateLinksDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateLinks($input: UpdateLinksInput!) {
  updateLinks(input: $input) {
    links {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateLinksMutation, UpdateLinksMutationVariables>;
export const DeleteLinksDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeleteLinks($input: DeleteLinksInput!) {
  deleteLinks(input: $input) {
    deletedIds
  }
}
    `) as unknown as TypedDocumentString<DeleteLinksMutation, DeleteLinksMutationVariables>;
export const RestoreLinksDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RestoreLinks($input: RestoreLinksInput!) {
  restoreLinks(input: $input) {
    links {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreLinksMutation, RestoreLinksMutationVariables>;
export const DuplicateLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DuplicateLink($input: DuplicateLinkInput!) {
  duplicateLink(input: $input) {
    link {
      ...LinkFields
    }
  }
}
    fragment LinkFields on Link {
  id
  url
  domain
  shortId
  shortUrl
  collectionId
  collection {
    id
    name
  }
  tagIds
  tags {
    id
    name
    color
  }
  title
  description
  utm {
    source
    medium
    campaign
    term
    content
    referral
  }
  externalId
  partnerId
  partner {
    id
    name
  }
  hasPassword
  expiresAt
  expiredUrl
  iosUrl
  androidUrl
  geo
  cloaked
  archived
  deletedAt
  createdAt
  updatedAt
  createdBy {
    kind
    actorId
  }
}`) as unknown as TypedDocumentString<DuplicateLinkMutation, DuplicateLinkMutationVariables>;
export const ImportLinksDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ImportLinks($input: ImportLinksInput!) {
  importLinks(input: $input) {
    rows
    imported
    failed
    columns {
      header
      column
    }
    faults {
      line
      field
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportLinksMutation, ImportLinksMutationVariables>;
export const ExportLinksDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ExportLinks($after: String, $filter: LinkFilter) {
  exportLinks(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `) as unknown as TypedDocumentString<ExportLinksQuery, ExportLinksQueryVariables>;
export const LinkMakerDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LinkMaker($id: ID!) {
  link(id: $id) {
    createdBy {
      user {
        id
        name
      }
      apiKey {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkMakerQuery, LinkMakerQueryVariables>;
export const LinkMakersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LinkMakers($search: String) {
  members(
    first: 6
    filter: {search: $search}
    orderBy: {field: NAME, direction: ASC}
  ) {
    nodes {
      user {
        id
        name
        email
      }
    }
  }
  apiKeys(
    first: 6
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
    `) as unknown as TypedDocumentString<LinkMakersQuery, LinkMakersQueryVariables>;
