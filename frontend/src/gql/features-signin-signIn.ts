// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from './document'
import type { SignInMutation, SignInMutationVariables } from './graphql'

export const SignInDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      user {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
