// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from '../document'
import type { CustomerQuery, CustomerQueryVariables, CustomerTimelineQuery, CustomerTimelineQueryVariables, CustomersQuery, CustomersQueryVariables, DeleteCustomerMutation, DeleteCustomerMutationVariables, EraseCustomerMutation, EraseCustomerMutationVariables, NewestClickQuery, NewestClickQueryVariables, RefundSaleMutation, RefundSaleMutationVariables, UpdateCustomerMutation, UpdateCustomerMutationVariables } from '../graphql'

export const CustomersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Customers($first: Int!, $after: String, $filter: CustomerFilter, $orderBy: CustomerOrder) {
  customers(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...CustomerFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CustomerFields on Customer {
  id
  externalId
  name
  email
  phone
  avatar
  createdAt
  updatedAt
  lifetimeValue {
    amount
    currency
  }
}`) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const CustomerDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Customer($id: ID!) {
  customer(id: $id) {
    ...CustomerFields
    leads(first: 1) {
      totalCount
    }
    sales(first: 1) {
      totalCount
    }
  }
}
    fragment CustomerFields on Customer {
  id
  externalId
  name
  email
  phone
  avatar
  createdAt
  updatedAt
  lifetimeValue {
    amount
    currency
  }
}`) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const CustomerTimelineDocument = /* @__PURE__ */ new TypedDocumentString(`
    query CustomerTimeline($id: ID!, $first: Int!, $after: String, $direction: OrderDirection!) {
  customer(id: $id) {
    timeline(first: $first, after: $after, orderBy: {direction: $direction}) {
      totalCount
      nodes {
        __typename
        ...ClickEvent
        ...LeadEvent
        ...SaleEvent
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
}
fragment LeadEvent on Lead {
  id
  createdAt
  eventName
  metadata
  partnerId
  link {
    ...EventLink
  }
  partner {
    id
    name
  }
}
fragment SaleEvent on Sale {
  id
  createdAt
  eventName
  amount
  refunded
  net
  currency
  invoiceId
  metadata
  partnerId
  link {
    ...EventLink
  }
  partner {
    id
    name
  }
  refunds(first: 10) {
    totalCount
    nodes {
      id
      amount
      reason
      createdAt
    }
  }
}`) as unknown as TypedDocumentString<CustomerTimelineQuery, CustomerTimelineQueryVariables>;
export const UpdateCustomerDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    customer {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const DeleteCustomerDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeleteCustomer($input: DeleteCustomerInput!) {
  deleteCustomer(input: $input) {
    deletedId
  }
}
    `) as unknown as TypedDocumentString<DeleteCustomerMutation, DeleteCustomerMutationVariables>;
export const EraseCustomerDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EraseCustomer($input: EraseCustomerInput!) {
  eraseCustomer(input: $input) {
    erasedId
  }
}
    `) as unknown as TypedDocumentString<EraseCustomerMutation, EraseCustomerMutationVariables>;
export const RefundSaleDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RefundSale($input: RefundSaleInput!) {
  refundSale(input: $input) {
    refund {
      id
      amount
    }
  }
}
    `) as unknown as TypedDocumentString<RefundSaleMutation, RefundSaleMutationVariables>;
export const NewestClickDocument = /* @__PURE__ */ new TypedDocumentString(`
    query NewestClick {
  clicks(first: 1) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NewestClickQuery, NewestClickQueryVariables>;
