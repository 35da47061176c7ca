// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from '../document'
import type { CreatePartnerMutation, CreatePartnerMutationVariables, DeletePartnerMutation, DeletePartnerMutationVariables, PartnerClicksQuery, PartnerClicksQueryVariables, PartnerLeadsQuery, PartnerLeadsQueryVariables, PartnerLinksQuery, PartnerLinksQueryVariables, PartnerNumbersQuery, PartnerNumbersQueryVariables, PartnerQuery, PartnerQueryVariables, PartnerSalesQuery, PartnerSalesQueryVariables, PartnersQuery, PartnersQueryVariables, UpdatePartnerMutation, UpdatePartnerMutationVariables } from '../graphql'

export const PartnersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Partners($first: Int!, $after: String, $filter: PartnerFilter, $orderBy: PartnerOrder) {
  partners(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...PartnerFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PartnerFields on Partner {
  id
  name
  email
  phone
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const PartnerDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Partner($id: ID!) {
  partner(id: $id) {
    ...PartnerFields
  }
}
    fragment PartnerFields on Partner {
  id
  name
  email
  phone
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<PartnerQuery, PartnerQueryVariables>;
export const PartnerNumbersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PartnerNumbers($input: AnalyticsInput!) {
  analytics(input: $input) {
    totals {
      clicks
      leads
      sales
      revenue {
        amount
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerNumbersQuery, PartnerNumbersQueryVariables>;
export const PartnerLinksDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PartnerLinks($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    links(first: $first, after: $after) {
      totalCount
      nodes {
        ...EventLink
        url
        createdAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EventLink on Link {
  id
  domain
  shortId
  shortUrl
}`) as unknown as TypedDocumentString<PartnerLinksQuery, PartnerLinksQueryVariables>;
export const PartnerClicksDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PartnerClicks($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    clicks(first: $first, after: $after) {
      totalCount
      nodes {
        ...ClickEvent
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EventLink on Link {
  id
  domain
  shortId
  shortUrl
}
fragment ClickEvent on Click {
  id
  createdAt
  country
  city
  browser
  os
  referrer
  trigger
  qr
  link {
    ...EventLink
  }
}`) as unknown as TypedDocumentString<PartnerClicksQuery, PartnerClicksQueryVariables>;
export const PartnerLeadsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PartnerLeads($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    leads(first: $first, after: $after) {
      totalCount
      nodes {
        id
        eventName
        createdAt
        customer {
          id
          name
        }
        link {
          ...EventLink
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EventLink on Link {
  id
  domain
  shortId
  shortUrl
}`) as unknown as TypedDocumentString<PartnerLeadsQuery, PartnerLeadsQueryVariables>;
export const PartnerSalesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PartnerSales($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    sales(first: $first, after: $after) {
      totalCount
      nodes {
        id
        eventName
        amount
        refunded
        net
        currency
        createdAt
        customer {
          id
          name
        }
        link {
          ...EventLink
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EventLink on Link {
  id
  domain
  shortId
  shortUrl
}`) as unknown as TypedDocumentString<PartnerSalesQuery, PartnerSalesQueryVariables>;
export const CreatePartnerDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreatePartner($input: CreatePartnerInput!) {
  createPartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreatePartnerMutation, CreatePartnerMutationVariables>;
export const UpdatePartnerDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdatePartner($input: UpdatePartnerInput!) {
  updatePartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UpdatePartnerMutation, UpdatePartnerMutationVariables>;
export const DeletePartnerDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeletePartner($input: DeletePartnerInput!) {
  deletePartner(input: $input) {
    deletedId
  }
}
    `) as unknown as TypedDocumentString<DeletePartnerMutation, DeletePartnerMutationVariables>;
