// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from '../document'
import type { AnalyticsQuery, AnalyticsQueryVariables, CollectionNameQuery, CollectionNameQueryVariables, CustomerNameQuery, CustomerNameQueryVariables, LinkNameQuery, LinkNameQueryVariables, PartnerNameQuery, PartnerNameQueryVariables, TagNameQuery, TagNameQueryVariables } from '../graphql'

export const AnalyticsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Analytics($input: AnalyticsInput!, $clicks: Boolean!, $leads: Boolean!, $sales: Boolean!) {
  analytics(input: $input) {
    totals {
      ...TotalFields
    }
    series {
      ...BucketFields
    }
    previous {
      from
      until
      totals {
        ...TotalFields
      }
      series {
        ...BucketFields
      }
    }
    breakdowns {
      ...BreakdownFields
    }
    funnel {
      clicks
      leads
      sales
      clickToLead {
        ...DelayFields
      }
      leadToSale {
        ...DelayFields
      }
      clickToSale {
        ...DelayFields
      }
    }
  }
}
    fragment CountFields on AnalyticsNumbers {
  clicks
  leads
  sales
}
fragment TotalFields on AnalyticsNumbers {
  clicks
  visitors
  scans
  leads
  sales
  revenue {
    amount
    currency
  }
}
fragment BucketFields on AnalyticsBucket {
  from
  until
  numbers {
    ...CountFields
  }
}
fragment MetricFields on AnalyticsNumbers {
  clicks @include(if: $clicks)
  leads @include(if: $leads)
  sales @include(if: $sales)
}
fragment BreakdownFields on AnalyticsBreakdown {
  dimension
  values {
    value
    numbers {
      ...MetricFields
    }
    link {
      shortUrl
      title
    }
    collection {
      name
    }
    tag {
      name
    }
    partner {
      name
    }
  }
  unknown {
    ...MetricFields
  }
  other {
    ...MetricFields
  }
  otherCount
}
fragment DelayFields on AnalyticsDelay {
  median
  ninetiethPercentile
}`) as unknown as TypedDocumentString<AnalyticsQuery, AnalyticsQueryVariables>;
export const LinkNameDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LinkName($id: ID!) {
  link(id: $id) {
    shortUrl
  }
}
    `) as unknown as TypedDocumentString<LinkNameQuery, LinkNameQueryVariables>;
export const CollectionNameDocument = /* @__PURE__ */ new TypedDocumentString(`
    query CollectionName($id: ID!) {
  collection(id: $id) {
    name
  }
}
    `) as unknown as TypedDocumentString<CollectionNameQuery, CollectionNameQueryVariables>;
export const TagNameDocument = /* @__PURE__ */ new TypedDocumentString(`
    query TagName($id: ID!) {
  tag(id: $id) {
    name
  }
}
    `) as unknown as TypedDocumentString<TagNameQuery, TagNameQueryVariables>;
export const PartnerNameDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PartnerName($id: ID!) {
  partner(id: $id) {
    name
  }
}
    `) as unknown as TypedDocumentString<PartnerNameQuery, PartnerNameQueryVariables>;
export const CustomerNameDocument = /* @__PURE__ */ new TypedDocumentString(`
    query CustomerName($id: ID!) {
  customer(id: $id) {
    name
  }
}
    `) as unknown as TypedDocumentString<CustomerNameQuery, CustomerNameQueryVariables>;
