// Written by npm run codegen. Do not edit.
import type {
  SetUpMutation,
  SetUpMutationVariables,
} from './graphql'
import { TypedDocumentString } from './TypedDocumentString'

export const SetUpDocument = new TypedDocumentString(`
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
