// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from '../document'
import type { BootQuery, BootQueryVariables, SignOutMutation, SignOutMutationVariables } from '../graphql'

export const BootDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Boot {
  setUpStatus {
    required
  }
  viewer {
    user {
      id
      name
      email
    }
    memberships {
      role
      scopes
      workspace {
        id
        slug
        name
        timezone
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BootQuery, BootQueryVariables>;
export const SignOutDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOut
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
