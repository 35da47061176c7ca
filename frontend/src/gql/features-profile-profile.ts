// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from './document'
import type { ProfileQuery, ProfileQueryVariables, UpdateProfileMutation, UpdateProfileMutationVariables, ChangePasswordMutation, ChangePasswordMutationVariables, BeginSecondFactorMutation, BeginSecondFactorMutationVariables, ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables, DisableSecondFactorMutation, DisableSecondFactorMutationVariables, RegenerateRecoveryCodesMutation, RegenerateRecoveryCodesMutationVariables, RevokeSessionMutation, RevokeSessionMutationVariables, RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables } from './graphql'

export const ProfileDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Profile {
  viewer {
    secondFactor {
      confirmedAt
      recoveryCodesLeft
    }
    sessions {
      id
      createdAt
      lastSeenAt
      expiresAt
      address
      userAgent
      current
    }
  }
}
    `) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const UpdateProfileDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    user {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const ChangePasswordDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    changed
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const BeginSecondFactorDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BeginSecondFactor($input: BeginSecondFactorInput!) {
  beginSecondFactor(input: $input) {
    secret
    uri
  }
}
    `) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    recoveryCodes
  }
}
    `) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const DisableSecondFactorDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DisableSecondFactor($input: DisableSecondFactorInput!) {
  disableSecondFactor(input: $input) {
    disabled
  }
}
    `) as unknown as TypedDocumentString<DisableSecondFactorMutation, DisableSecondFactorMutationVariables>;
export const RegenerateRecoveryCodesDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RegenerateRecoveryCodes($input: RegenerateRecoveryCodesInput!) {
  regenerateRecoveryCodes(input: $input) {
    recoveryCodes
  }
}
    `) as unknown as TypedDocumentString<RegenerateRecoveryCodesMutation, RegenerateRecoveryCodesMutationVariables>;
export const RevokeSessionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RevokeSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    revokedId
  }
}
    `) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RevokeOtherSessions {
  revokeOtherSessions {
    revokedCount
  }
}
    `) as unknown as TypedDocumentString<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
