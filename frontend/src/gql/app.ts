// Written by npm run codegen. Do not edit.
import type {
  BootQuery,
  BootQueryVariables,
  SignOutMutation,
  SignOutMutationVariables,
} from './graphql'
import { TypedDocumentString } from './TypedDocumentString'

export const BootDocument = new TypedDocumentString(`
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
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BootQuery, BootQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOut
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
