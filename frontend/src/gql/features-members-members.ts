// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from './document'
import type { MembersQuery, MembersQueryVariables, InvitationsQuery, InvitationsQueryVariables, KeysMadeByQuery, KeysMadeByQueryVariables, UpdateMemberMutation, UpdateMemberMutationVariables, RemoveMemberMutation, RemoveMemberMutationVariables, LeaveWorkspaceMutation, LeaveWorkspaceMutationVariables, InviteMemberMutation, InviteMemberMutationVariables, ResendInvitationMutation, ResendInvitationMutationVariables, RevokeInvitationMutation, RevokeInvitationMutationVariables } from './graphql'

export const MembersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Members($first: Int!, $after: String, $filter: MemberFilter, $orderBy: MemberOrder) {
  members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...MemberFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  owners: members(first: 1, filter: {roles: [OWNER]}) {
    totalCount
  }
}
    fragment MemberFields on Member {
  user {
    id
    name
    email
  }
  role
  joinedAt
  lastSeenAt
  secondFactor
}`) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const InvitationsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Invitations($first: Int!, $after: String) {
  invitations(first: $first, after: $after) {
    totalCount
    nodes {
      ...InvitationFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  email
  role
  invitedBy {
    id
    name
  }
  createdAt
  expiresAt
  expired
}`) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const KeysMadeByDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KeysMadeBy($id: ID!) {
  apiKeys(
    first: 1
    filter: {createdById: $id, states: [ACTIVE, EXPIRING, RETIRING]}
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<KeysMadeByQuery, KeysMadeByQueryVariables>;
export const UpdateMemberDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateMember($input: UpdateMemberInput!) {
  updateMember(input: $input) {
    member {
      ...MemberFields
    }
  }
}
    fragment MemberFields on Member {
  user {
    id
    name
    email
  }
  role
  joinedAt
  lastSeenAt
  secondFactor
}`) as unknown as TypedDocumentString<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const RemoveMemberDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    revokedKeys
  }
}
    `) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const LeaveWorkspaceDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {
  leaveWorkspace(input: $input) {
    leftWorkspaceId
  }
}
    `) as unknown as TypedDocumentString<LeaveWorkspaceMutation, LeaveWorkspaceMutationVariables>;
export const InviteMemberDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation InviteMember($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    url
    mailed
    invitation {
      ...InvitationFields
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  email
  role
  invitedBy {
    id
    name
  }
  createdAt
  expiresAt
  expired
}`) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const ResendInvitationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ResendInvitation($input: ResendInvitationInput!) {
  resendInvitation(input: $input) {
    url
    mailed
    invitation {
      ...InvitationFields
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  email
  role
  invitedBy {
    id
    name
  }
  createdAt
  expiresAt
  expired
}`) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    revokedId
  }
}
    `) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
