// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from '../document'
import type { ClickEventQuery, ClickEventQueryVariables, ClickEventsQuery, ClickEventsQueryVariables, ClickRecordedSubscription, ClickRecordedSubscriptionVariables, EventChainQuery, EventChainQueryVariables, LeadEventQuery, LeadEventQueryVariables, LeadEventsQuery, LeadEventsQueryVariables, LeadRecordedSubscription, LeadRecordedSubscriptionVariables, SaleEventQuery, SaleEventQueryVariables, SaleEventsQuery, SaleEventsQueryVariables, SaleRecordedSubscription, SaleRecordedSubscriptionVariables } from '../graphql'

export const ClickRecordedDocument = /* @__PURE__ */ new TypedDocumentString(`
    subscription ClickRecorded {
  clickRecorded(filter: {bots: true}) {
    ...ClickEventFields
  }
}
    fragment ClickEventFields on Click {
  id
  createdAt
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  country
  region
  city
  device
  browser
  os
  language
  referrer
  url
  bot
  trigger
}`) as unknown as TypedDocumentString<ClickRecordedSubscription, ClickRecordedSubscriptionVariables>;
export const LeadRecordedDocument = /* @__PURE__ */ new TypedDocumentString(`
    subscription LeadRecorded {
  leadRecorded {
    ...LeadEventFields
  }
}
    fragment LeadEventFields on Lead {
  id
  createdAt
  eventName
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}`) as unknown as TypedDocumentString<LeadRecordedSubscription, LeadRecordedSubscriptionVariables>;
export const SaleRecordedDocument = /* @__PURE__ */ new TypedDocumentString(`
    subscription SaleRecorded {
  saleRecorded {
    ...SaleEventFields
  }
}
    fragment SaleEventFields on Sale {
  id
  createdAt
  eventName
  amount
  refunded
  currency
  invoiceId
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}`) as unknown as TypedDocumentString<SaleRecordedSubscription, SaleRecordedSubscriptionVariables>;
export const ClickEventsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ClickEvents($first: Int!, $after: String) {
  clicks(first: $first, after: $after, filter: {bots: true}) {
    totalCount
    nodes {
      ...ClickEventFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ClickEventFields on Click {
  id
  createdAt
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  country
  region
  city
  device
  browser
  os
  language
  referrer
  url
  bot
  trigger
}`) as unknown as TypedDocumentString<ClickEventsQuery, ClickEventsQueryVariables>;
export const LeadEventsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LeadEvents($first: Int!, $after: String) {
  leads(first: $first, after: $after) {
    totalCount
    nodes {
      ...LeadEventFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LeadEventFields on Lead {
  id
  createdAt
  eventName
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}`) as unknown as TypedDocumentString<LeadEventsQuery, LeadEventsQueryVariables>;
export const SaleEventsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SaleEvents($first: Int!, $after: String) {
  sales(first: $first, after: $after) {
    totalCount
    nodes {
      ...SaleEventFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SaleEventFields on Sale {
  id
  createdAt
  eventName
  amount
  refunded
  currency
  invoiceId
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}`) as unknown as TypedDocumentString<SaleEventsQuery, SaleEventsQueryVariables>;
export const ClickEventDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ClickEvent($id: ID!) {
  click(id: $id) {
    ...ClickEventFields
  }
}
    fragment ClickEventFields on Click {
  id
  createdAt
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  country
  region
  city
  device
  browser
  os
  language
  referrer
  url
  bot
  trigger
}`) as unknown as TypedDocumentString<ClickEventQuery, ClickEventQueryVariables>;
export const LeadEventDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LeadEvent($id: ID!) {
  lead(id: $id) {
    ...LeadEventFields
  }
}
    fragment LeadEventFields on Lead {
  id
  createdAt
  eventName
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}`) as unknown as TypedDocumentString<LeadEventQuery, LeadEventQueryVariables>;
export const SaleEventDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SaleEvent($id: ID!) {
  sale(id: $id) {
    ...SaleEventFields
  }
}
    fragment SaleEventFields on Sale {
  id
  createdAt
  eventName
  amount
  refunded
  currency
  invoiceId
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}`) as unknown as TypedDocumentString<SaleEventQuery, SaleEventQueryVariables>;
export const EventChainDocument = /* @__PURE__ */ new TypedDocumentString(`
    query EventChain($clickId: ID!) {
  click(id: $clickId) {
    ...ClickEventFields
    leads(first: 20) {
      totalCount
      nodes {
        ...LeadEventFields
      }
    }
    sales(first: 20) {
      totalCount
      nodes {
        ...SaleEventFields
      }
    }
  }
}
    fragment ClickEventFields on Click {
  id
  createdAt
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  country
  region
  city
  device
  browser
  os
  language
  referrer
  url
  bot
  trigger
}
fragment LeadEventFields on Lead {
  id
  createdAt
  eventName
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}
fragment SaleEventFields on Sale {
  id
  createdAt
  eventName
  amount
  refunded
  currency
  invoiceId
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}`) as unknown as TypedDocumentString<EventChainQuery, EventChainQueryVariables>;
