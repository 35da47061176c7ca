// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from '../document'
import type { RecentNumbersQuery, RecentNumbersQueryVariables } from '../graphql'

export const RecentNumbersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query RecentNumbers($input: AnalyticsInput!) {
  analytics(input: $input) {
    totals {
      clicks
      leads
      sales
    }
    previous {
      totals {
        clicks
        leads
        sales
      }
    }
    series {
      from
      numbers {
        clicks
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecentNumbersQuery, RecentNumbersQueryVariables>;
