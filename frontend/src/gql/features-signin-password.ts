// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from './document'
import type { SettingsQuery, SettingsQueryVariables, RequestPasswordResetMutation, RequestPasswordResetMutationVariables, ResetPasswordMutation, ResetPasswordMutationVariables } from './graphql'

export const SettingsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Settings {
  settings {
    mailConfigured
  }
}
    `) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const RequestPasswordResetDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    mailConfigured
  }
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    reset
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
