// Written by npm run codegen. Do not edit.
import type {
  AcceptInvitationMutation,
  AcceptInvitationMutationVariables,
  InvitationQuery,
  InvitationQueryVariables,
} from './graphql'
import { TypedDocumentString } from './TypedDocumentString'

export const InvitationDocument = new TypedDocumentString(`
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
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    workspaceSlug
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
