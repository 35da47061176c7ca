// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from '../document'
import type { SetRetentionMutation, SetRetentionMutationVariables, UpdateWorkspaceMutation, UpdateWorkspaceMutationVariables, WorkspaceSettingsQuery, WorkspaceSettingsQueryVariables } from '../graphql'

export const WorkspaceSettingsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query WorkspaceSettings {
  viewer {
    workspace {
      id
      name
      slug
      retentionDays
    }
  }
}
    `) as unknown as TypedDocumentString<WorkspaceSettingsQuery, WorkspaceSettingsQueryVariables>;
export const UpdateWorkspaceDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateWorkspace($input: UpdateWorkspaceInput!) {
  updateWorkspace(input: $input) {
    workspace {
      id
      name
      slug
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
