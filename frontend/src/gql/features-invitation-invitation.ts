// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from './document'
import type { InvitationQuery, InvitationQueryVariables, AcceptInvitationMutation, AcceptInvitationMutationVariables } from './graphql'

export const InvitationDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    workspaceName
    email
    role
    expiresAt
    hasAccount
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    workspaceSlug
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
