// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from './document'
import type { SetUpMutation, SetUpMutationVariables } from './graphql'

export const SetUpDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SetUp($input: SetUpInput!) {
  setUp(input: $input) {
    viewer {
      memberships {
        workspace {
          slug
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetUpMutation, SetUpMutationVariables>;
