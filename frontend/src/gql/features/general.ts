// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from '../document'
import type { DeleteWorkspaceMutation, DeleteWorkspaceMutationVariables, SetRequestLogDaysMutation, SetRequestLogDaysMutationVariables, SetRetentionMutation, SetRetentionMutationVariables, UpdateWorkspaceMutation, UpdateWorkspaceMutationVariables, WorkspaceContentsQuery, WorkspaceContentsQueryVariables, WorkspaceSettingsQuery, WorkspaceSettingsQueryVariables } from '../graphql'

export const WorkspaceSettingsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query WorkspaceSettings {
  viewer {
    workspace {
      id
      name
      slug
      timezone
      retentionDays
      requestLogDays
    }
  }
  limits {
    requestLogDays
    requestsPerKey
    requestsPerWorkspace
    streamsPerCaller
    streamsPerWorkspace
  }
}
    `) as unknown as TypedDocumentString<WorkspaceSettingsQuery, WorkspaceSettingsQueryVariables>;
export const WorkspaceContentsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query WorkspaceContents {
  links(first: 1) {
    totalCount
  }
  collections(first: 1) {
    totalCount
  }
  tags(first: 1) {
    totalCount
  }
  partners(first: 1) {
    totalCount
  }
  customers(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WorkspaceContentsQuery, WorkspaceContentsQueryVariables>;
export const UpdateWorkspaceDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateWorkspace($input: UpdateWorkspaceInput!) {
  updateWorkspace(input: $input) {
    workspace {
      id
      name
      slug
      timezone
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateWorkspaceMutation, UpdateWorkspaceMutationVariables>;
export const SetRetentionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SetRetention($input: SetRetentionInput!) {
  setRetention(input: $input) {
    retentionDays
  }
}
    `) as unknown as TypedDocumentString<SetRetentionMutation, SetRetentionMutationVariables>;
export const SetRequestLogDaysDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SetRequestLogDays($input: SetRequestLogDaysInput!) {
  setRequestLogDays(input: $input) {
    requestLogDays
  }
}
    `) as unknown as TypedDocumentString<SetRequestLogDaysMutation, SetRequestLogDaysMutationVariables>;
export const DeleteWorkspaceDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeleteWorkspace($input: DeleteWorkspaceInput!) {
  deleteWorkspace(input: $input) {
    deletedWorkspaceId
  }
}
    `) as unknown as TypedDocumentString<DeleteWorkspaceMutation, DeleteWorkspaceMutationVariables>;
