// Written by npm run codegen. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Where an API key is in its life. */
export type ApiKeyState =
  /** Accepted. */
  | 'ACTIVE'
  /** Accepted, and ends within seven days. */
  | 'EXPIRING'
  /** Accepted until its overlap with its successor ends. */
  | 'RETIRING'
  /** Refused: its time has passed. */
  | 'EXPIRED'
  /** Refused for ever. */
  | 'REVOKED';

/** What a key is used for. A label for finding and auditing; data is kept apart by workspaces. */
export type Environment =
  /** Used while developing. */
  | 'DEVELOPMENT'
  /** Used for rehearsal. */
  | 'STAGING'
  /** Used for real. */
  | 'PRODUCTION';

/** Why a key was revoked. */
export type RevocationReason =
  /** Nobody needs it. */
  | 'UNUSED'
  /** Another key took its place. */
  | 'ROTATED'
  /** Somebody else may have it. */
  | 'LEAKED'
  /** Its owner left. */
  | 'OWNER_LEFT'
  /** Something else; see the note. */
  | 'OTHER';

/** How long the old key goes on after a rotation. */
export type RotationOverlap =
  /** It ends at once. */
  | 'NONE'
  /** One hour. */
  | 'HOUR'
  /** 24 hours. */
  | 'DAY'
  /** Seven days. */
  | 'WEEK';

/** Which API keys to list. Conditions are joined by and. */
export type ApiKeyFilter = {
  /** Part of the name, the prefix or the last four characters; case is ignored. */
  search?: string | null | undefined;
  /** Any of these states. */
  states?: Array<ApiKeyState> | null | undefined;
  /** Keys that carry this scope. */
  scope?: Scope | null | undefined;
  /** Keys with this label. */
  environment?: Environment | null | undefined;
  /** Keys made by this person. */
  createdById?: string | null | undefined;
  /** True for keys made by somebody who is no member any more. They go on working: a key belongs to the workspace. */
  ownerless?: boolean | null | undefined;
  /** Keys that were not used at this moment or later, and were made before it. */
  unusedSince?: string | null | undefined;
  /** Keys that end at this moment or earlier, or have ended. Keys without an end are none of them. */
  expiresBefore?: string | null | undefined;
};

/** What API keys are ordered by. */
export type ApiKeyOrderField =
  /** The moment of creation. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME'
  /** The last accepted use; keys never used count as oldest. */
  | 'LAST_USED_AT';

/** The order of API keys. */
export type ApiKeyOrder = {
  /** What to order by. */
  field?: ApiKeyOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What a new API key is to be. */
export type CreateApiKeyInput = {
  /** The name that people know the key by, 1 to 100 characters. */
  name: string;
  /** What the key may do: at least one scope, none beyond the creator's own role. */
  scopes: Array<Scope>;
  /** What the key is used for. */
  environment?: Environment;
  /** When the key ends; absent or null means never. */
  expiresAt?: string | null | undefined;
  /** Hosts that browsers may call from: `example.com`, `api.example.com`, `*.example.com`, `münchen.example`; at most 50. */
  allowedHostnames?: Array<string> | null | undefined;
  /** Addresses and networks that may call: `203.0.113.7`, `2001:db8::/32`; at most 50. */
  allowedIps?: Array<string> | null | undefined;
  /** Makes a retry within 24 hours answer the same key, without its secret. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** What to change. An absent field stays; a key's power can only shrink. */
export type UpdateApiKeyInput = {
  /** The key. */
  id: string;
  /** The name, 1 to 100 characters. */
  name?: string | null | undefined;
  /** The scopes that are left: at least one, all of them carried before. */
  scopes?: Array<Scope> | null | undefined;
  /** What the key is used for. */
  environment?: Environment | null | undefined;
  /** When the key ends: earlier than before, and not in the past. */
  expiresAt?: string | null | undefined;
  /** Hosts that are left. A key that allowed any can be narrowed to some; a host can be removed, not added. */
  allowedHostnames?: Array<string> | null | undefined;
  /** Addresses and networks that are left, each inside one that was allowed before. */
  allowedIps?: Array<string> | null | undefined;
};

/** Which key to replace, and how gently. */
export type RotateApiKeyInput = {
  /** The key to replace. It must be accepted still and have no successor. */
  id: string;
  /** How long the old key goes on. It never outlives the end it had before. */
  overlap?: RotationOverlap;
};

/** Which key to end, and why. */
export type RevokeApiKeyInput = {
  /** The key. */
  id: string;
  /** Why. */
  reason?: RevocationReason;
  /** Words for those who read this later, at most 500 characters. */
  note?: string | null | undefined;
};

/** Which keys to end, and why. */
export type RevokeApiKeysInput = {
  /** The keys, at most 1000, each once. */
  ids: Array<string>;
  /** Why. */
  reason?: RevocationReason;
  /** Words for those who read this later, at most 500 characters. */
  note?: string | null | undefined;
};

/** What kind of actor made a change. */
export type AuditActorKind =
  /** A signed-in person. */
  | 'USER'
  /** An API key. */
  | 'API_KEY'
  /** The command line of the server. */
  | 'COMMAND_LINE';

/** Whom to invite. */
export type InviteMemberInput = {
  /** The e-mail address. An earlier invitation to it ends. */
  email: string;
  /** The role to offer. Only owners invite owners. */
  role?: Role;
  /** Makes a retry within 24 hours answer the same invitation, without its address. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Which invitation to send again. */
export type ResendInvitationInput = {
  /** The invitation. */
  id: string;
};

/** Which invitation to take back. */
export type RevokeInvitationInput = {
  /** The invitation. */
  id: string;
};

/** Who accepts an invitation. */
export type AcceptInvitationInput = {
  /** The token: what follows # in the invitation's address. */
  token: string;
  /** The name that others see, 1 to 100 characters. Needed for a new account only. */
  name?: string | null | undefined;
  /** The password of the new account, 10 to 200 characters. Needed for a new account only. */
  password?: string | null | undefined;
};

/** Which entries of the request log to list. Conditions are joined by and. */
export type ApiKeyRequestFilter = {
  /** Calls with this key. */
  apiKeyId?: string | null | undefined;
  /** Calls with any of these outcomes: `ok`, or codes of failures. */
  outcomes?: Array<string> | null | undefined;
  /** Only calls that were turned away because of the key, or only others. */
  refused?: boolean | null | undefined;
  /** Calls at this moment or later. */
  from?: string | null | undefined;
  /** Calls at this moment or earlier. */
  until?: string | null | undefined;
  /** Calls of this operation, written as in the log. */
  operation?: string | null | undefined;
  /** Calls from this address. */
  address?: string | null | undefined;
  /** Calls that were answered with this HTTP status. */
  status?: number | null | undefined;
};

/** Which members to list. Conditions are joined by and. */
export type MemberFilter = {
  /** Part of the name or the e-mail address; case is ignored. */
  search?: string | null | undefined;
  /** Any of these roles. */
  roles?: Array<Role> | null | undefined;
};

/** What members are ordered by. */
export type MemberOrderField =
  /** The moment of joining. */
  | 'JOINED_AT'
  /** The name. */
  | 'NAME'
  /** The moment when the person was last seen; who was never seen counts as oldest. */
  | 'LAST_SEEN_AT';

/** The order of members. */
export type MemberOrder = {
  /** What to order by. */
  field?: MemberOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** Whose role to change. */
export type UpdateMemberInput = {
  /** The member, by the id of the person. */
  userId: string;
  /** The new role. Only owners make owners, nobody raises the own role, and the last owner stays one. */
  role: Role;
};

/** Who is to go. */
export type RemoveMemberInput = {
  /** The member, by the id of the person. */
  userId: string;
  /** Whether the API keys that the person made end as well. Otherwise they go on. */
  revokeKeys?: boolean;
};

/** Which workspace to leave. */
export type LeaveWorkspaceInput = {
  /** The workspace, by its id: one that the caller is a member of. */
  workspaceId: string;
};

/** Who has forgotten a password. */
export type RequestPasswordResetInput = {
  /** The e-mail address of the account. */
  email: string;
};

/** The new password of who has forgotten the old one. */
export type ResetPasswordInput = {
  /** The token: what follows # in the letter's address. */
  token: string;
  /** The new password, 10 to 200 characters. */
  password: string;
};

/** The old password and the new one. */
export type ChangePasswordInput = {
  /** The password so far. */
  currentPassword: string;
  /** The new password, 10 to 200 characters. */
  newPassword: string;
};

/** What to change of the caller's own account. */
export type UpdateProfileInput = {
  /** The name that others see, 1 to 100 characters. */
  name: string;
};

/** A right that an API key carries. Scopes are independent: a write scope does not include the read scope. */
export type Scope =
  /** Read links. */
  | 'linksRead'
  /** Create, change and delete links. */
  | 'linksWrite'
  /** Read collections. */
  | 'collectionsRead'
  /** Create, change and delete collections. */
  | 'collectionsWrite'
  /** Read tags. */
  | 'tagsRead'
  /** Create, change and delete tags. */
  | 'tagsWrite'
  /** Read clicks, leads, sales and every number made from them. */
  | 'analyticsRead'
  /** Record leads and sales. */
  | 'conversionsWrite'
  /** Read customers. */
  | 'customersRead'
  /** Change and delete customers. */
  | 'customersWrite'
  /** Read partners. */
  | 'partnersRead'
  /** Create, change and delete partners. */
  | 'partnersWrite';

/** What a member may do in a workspace. Each role includes the ones before it. */
export type Role =
  /** Reads links, collections, tags, customers, partners and analytics. */
  | 'VIEWER'
  /** Reads and writes everything that the twelve scopes cover. */
  | 'EDITOR'
  /** Besides, manages API keys, members below owner and settings. */
  | 'ADMIN'
  /** Besides, manages owners and the workspace itself. */
  | 'OWNER';

/** The direction of an order. */
export type OrderDirection =
  /** Smallest or oldest first. */
  | 'ASC'
  /** Largest or newest first. */
  | 'DESC';

/** Who wants a second factor. */
export type BeginSecondFactorInput = {
  /** The caller's password. */
  password: string;
};

/** The first code of an authenticator. */
export type ConfirmSecondFactorInput = {
  /** The six digits that the authenticator shows. */
  code: string;
};

/** Who wants to do without the second factor. */
export type DisableSecondFactorInput = {
  /** The caller's password. */
  password: string;
  /** The six digits that the authenticator shows, or a recovery code. */
  code: string;
};

/** Who wants new recovery codes. */
export type RegenerateRecoveryCodesInput = {
  /** The caller's password. */
  password: string;
  /** The six digits that the authenticator shows, or a recovery code. */
  code: string;
};

/** Which session to end. */
export type RevokeSessionInput = {
  /** The session: one of the caller's. */
  id: string;
};

/** What the first owner gives. */
export type SetUpInput = {
  /** The one-time token from the program's log. */
  token: string;
  /** The name that others see, 1 to 100 characters. */
  name: string;
  /** The e-mail address to sign in with. */
  email: string;
  /** The password, 10 to 200 characters. */
  password: string;
  /** The name of the workspace, 1 to 100 characters. */
  workspaceName?: string;
};

/** Who signs in. */
export type SignInInput = {
  /** The e-mail address of the account. */
  email: string;
  /** The password of the account. */
  password: string;
  /** The six digits that the account's authenticator shows, or a recovery code; needed where a second factor is on. */
  code?: string | null | undefined;
};

export type BootQueryVariables = Exact<{ [key: string]: never; }>;


export type BootQuery = { setUpStatus: { required: boolean } | null, viewer: { user: { id: string, name: string, email: string } | null, memberships: Array<{ role: Role, scopes: Array<Scope>, workspace: { id: string, slug: string, name: string } }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean } | null };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { workspaceName: string, email: string, role: Role, expiresAt: string, hasAccount: boolean } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { workspaceSlug: string } | null };

export type RotationFieldsFragment = { id: string, name: string, hint: string, state: ApiKeyState, createdAt: string, expiresAt: string | null, lastUsed: { at: string, address: string } | null };

export type KeyPageQueryVariables = Exact<{
  id: string;
}>;


export type KeyPageQuery = { apiKey: { id: string, name: string, prefix: string, hint: string, scopes: Array<Scope>, environment: Environment, allowedHostnames: Array<string>, allowedIps: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string | null, revokedAt: string | null, revokedReason: RevocationReason | null, revokedNote: string | null, successorId: string | null, successor: { id: string, name: string, hint: string, state: ApiKeyState, createdAt: string, expiresAt: string | null, lastUsed: { at: string, address: string } | null } | null, predecessor: { id: string, name: string, hint: string, state: ApiKeyState, createdAt: string, expiresAt: string | null, lastUsed: { at: string, address: string } | null } | null, lateUse: { count: number, recentCount: number, firstAt: string, lastAt: string, addresses: Array<{ value: string, count: number, lastAt: string }> | null, userAgents: Array<{ value: string, count: number, lastAt: string }> | null } | null, requestsPerDay: Array<{ day: string, count: number, refusedCount: number, outcomes: Array<{ outcome: string, count: number }> }> | null, createdBy: { id: string, name: string } | null, revokedBy: { id: string, name: string } | null, lastUsed: { at: string, address: string, userAgent: string } | null } | null };

export type KeyHistoryQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  id: string;
}>;


export type KeyHistoryQuery = { auditEvents: { nodes: Array<{ id: string, createdAt: string, action: string, address: string, detail: Record<string, unknown> | null, actor: { kind: AuditActorKind, user: { id: string, name: string } | null, apiKey: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ApiKeyFieldsFragment = { id: string, name: string, prefix: string, hint: string, scopes: Array<Scope>, environment: Environment, allowedHostnames: Array<string>, allowedIps: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string | null, revokedAt: string | null, revokedReason: RevocationReason | null, revokedNote: string | null, successorId: string | null, createdBy: { id: string, name: string } | null, revokedBy: { id: string, name: string } | null, lastUsed: { at: string, address: string, userAgent: string } | null };

export type ApiKeysQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ApiKeyFilter | null | undefined;
  orderBy?: ApiKeyOrder | null | undefined;
  since: string;
}>;


export type ApiKeysQuery = { apiKeys: { totalCount: number, nodes: Array<{ id: string, name: string, prefix: string, hint: string, scopes: Array<Scope>, environment: Environment, allowedHostnames: Array<string>, allowedIps: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string | null, revokedAt: string | null, revokedReason: RevocationReason | null, revokedNote: string | null, successorId: string | null, requestsPerDay: Array<{ day: string, count: number, refusedCount: number }> | null, createdBy: { id: string, name: string } | null, revokedBy: { id: string, name: string } | null, lastUsed: { at: string, address: string, userAgent: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ApiKeyQueryVariables = Exact<{
  id: string;
}>;


export type ApiKeyQuery = { apiKey: { id: string, name: string, prefix: string, hint: string, scopes: Array<Scope>, environment: Environment, allowedHostnames: Array<string>, allowedIps: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string | null, revokedAt: string | null, revokedReason: RevocationReason | null, revokedNote: string | null, successorId: string | null, createdBy: { id: string, name: string } | null, revokedBy: { id: string, name: string } | null, lastUsed: { at: string, address: string, userAgent: string } | null } | null };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string | null, apiKey: { id: string, name: string, prefix: string, hint: string, scopes: Array<Scope>, environment: Environment, allowedHostnames: Array<string>, allowedIps: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string | null, revokedAt: string | null, revokedReason: RevocationReason | null, revokedNote: string | null, successorId: string | null, createdBy: { id: string, name: string } | null, revokedBy: { id: string, name: string } | null, lastUsed: { at: string, address: string, userAgent: string } | null } } | null };

export type UpdateApiKeyMutationVariables = Exact<{
  input: UpdateApiKeyInput;
}>;


export type UpdateApiKeyMutation = { updateApiKey: { apiKey: { id: string, name: string, prefix: string, hint: string, scopes: Array<Scope>, environment: Environment, allowedHostnames: Array<string>, allowedIps: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string | null, revokedAt: string | null, revokedReason: RevocationReason | null, revokedNote: string | null, successorId: string | null, createdBy: { id: string, name: string } | null, revokedBy: { id: string, name: string } | null, lastUsed: { at: string, address: string, userAgent: string } | null } } | null };

export type RotateApiKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;


export type RotateApiKeyMutation = { rotateApiKey: { secret: string, apiKey: { id: string, name: string, prefix: string, hint: string, scopes: Array<Scope>, environment: Environment, allowedHostnames: Array<string>, allowedIps: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string | null, revokedAt: string | null, revokedReason: RevocationReason | null, revokedNote: string | null, successorId: string | null, createdBy: { id: string, name: string } | null, revokedBy: { id: string, name: string } | null, lastUsed: { at: string, address: string, userAgent: string } | null } } | null };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { apiKey: { id: string, name: string, prefix: string, hint: string, scopes: Array<Scope>, environment: Environment, allowedHostnames: Array<string>, allowedIps: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string | null, revokedAt: string | null, revokedReason: RevocationReason | null, revokedNote: string | null, successorId: string | null, createdBy: { id: string, name: string } | null, revokedBy: { id: string, name: string } | null, lastUsed: { at: string, address: string, userAgent: string } | null } } | null };

export type RevokeApiKeysMutationVariables = Exact<{
  input: RevokeApiKeysInput;
}>;


export type RevokeApiKeysMutation = { revokeApiKeys: { apiKeys: Array<{ id: string }> } | null };

export type KeyCreatorsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type KeyCreatorsQuery = { members: { nodes: Array<{ user: { id: string, name: string, email: string } }> } | null };

export type LateUsesQueryVariables = Exact<{ [key: string]: never; }>;


export type LateUsesQuery = { apiKeyLateUses: { nodes: Array<{ lastAt: string, apiKey: { id: string, name: string } | null }> } | null };

export type MemberFieldsFragment = { role: Role, joinedAt: string, lastSeenAt: string | null, secondFactor: boolean, user: { id: string, name: string, email: string } };

export type InvitationFieldsFragment = { id: string, email: string, role: Role, createdAt: string, expiresAt: string, expired: boolean, invitedBy: { id: string, name: string } | null };

export type MembersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MemberFilter | null | undefined;
  orderBy?: MemberOrder | null | undefined;
}>;


export type MembersQuery = { members: { totalCount: number, nodes: Array<{ role: Role, joinedAt: string, lastSeenAt: string | null, secondFactor: boolean, user: { id: string, name: string, email: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, owners: { totalCount: number } | null };

export type InvitationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type InvitationsQuery = { invitations: { totalCount: number, nodes: Array<{ id: string, email: string, role: Role, createdAt: string, expiresAt: string, expired: boolean, invitedBy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type KeysMadeByQueryVariables = Exact<{
  id: string;
}>;


export type KeysMadeByQuery = { apiKeys: { totalCount: number } | null };

export type UpdateMemberMutationVariables = Exact<{
  input: UpdateMemberInput;
}>;


export type UpdateMemberMutation = { updateMember: { member: { role: Role, joinedAt: string, lastSeenAt: string | null, secondFactor: boolean, user: { id: string, name: string, email: string } } } | null };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { removeMember: { revokedKeys: number } | null };

export type LeaveWorkspaceMutationVariables = Exact<{
  input: LeaveWorkspaceInput;
}>;


export type LeaveWorkspaceMutation = { leaveWorkspace: { leftWorkspaceId: string } | null };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { url: string | null, mailed: boolean, invitation: { id: string, email: string, role: Role, createdAt: string, expiresAt: string, expired: boolean, invitedBy: { id: string, name: string } | null } } | null };

export type ResendInvitationMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type ResendInvitationMutation = { resendInvitation: { url: string, mailed: boolean, invitation: { id: string, email: string, role: Role, createdAt: string, expiresAt: string, expired: boolean, invitedBy: { id: string, name: string } | null } } | null };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { revokedId: string } | null };

export type OverviewQueryVariables = Exact<{
  admin: boolean;
}>;


export type OverviewQuery = { apiKeys?: { totalCount: number } | null, links: { totalCount: number, nodes: Array<{ id: string, shortUrl: string }> } | null, collections: { totalCount: number, nodes: Array<{ id: string }> } | null, clicks: { totalCount: number, nodes: Array<{ id: string, createdAt: string }> } | null };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { viewer: { secondFactor: { confirmedAt: string, recoveryCodesLeft: number } | null, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, expiresAt: string, address: string, userAgent: string, current: boolean }> | null } | null };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { user: { id: string, name: string } } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { changed: boolean } | null };

export type BeginSecondFactorMutationVariables = Exact<{
  input: BeginSecondFactorInput;
}>;


export type BeginSecondFactorMutation = { beginSecondFactor: { secret: string, uri: string } | null };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { recoveryCodes: Array<string> } | null };

export type DisableSecondFactorMutationVariables = Exact<{
  input: DisableSecondFactorInput;
}>;


export type DisableSecondFactorMutation = { disableSecondFactor: { disabled: boolean } | null };

export type RegenerateRecoveryCodesMutationVariables = Exact<{
  input: RegenerateRecoveryCodesInput;
}>;


export type RegenerateRecoveryCodesMutation = { regenerateRecoveryCodes: { recoveryCodes: Array<string> } | null };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: { revokedId: string } | null };

export type RevokeOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeOtherSessionsMutation = { revokeOtherSessions: { revokedCount: number } | null };

export type RequestFieldsFragment = { id: string, apiKeyId: string, count: number, createdAt: string, lastAt: string, operation: string, neededScopes: Array<Scope>, outcome: string, refused: boolean, status: number, address: string, userAgent: string, requestId: string, latency: number, maxLatency: number, apiKey: { id: string, name: string, hint: string } | null };

export type ApiKeyRequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ApiKeyRequestFilter | null | undefined;
}>;


export type ApiKeyRequestsQuery = { apiKeyRequests: { totalCount: number, nodes: Array<{ id: string, apiKeyId: string, count: number, createdAt: string, lastAt: string, operation: string, neededScopes: Array<Scope>, outcome: string, refused: boolean, status: number, address: string, userAgent: string, requestId: string, latency: number, maxLatency: number, apiKey: { id: string, name: string, hint: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RequestKeysQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type RequestKeysQuery = { apiKeys: { nodes: Array<{ id: string, name: string, hint: string }> } | null };

export type RequestKeyQueryVariables = Exact<{
  id: string;
}>;


export type RequestKeyQuery = { apiKey: { id: string, name: string } | null };

export type SetUpMutationVariables = Exact<{
  input: SetUpInput;
}>;


export type SetUpMutation = { setUp: { viewer: { memberships: Array<{ workspace: { slug: string } }> } } | null };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { settings: { mailConfigured: boolean } | null };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: { mailConfigured: boolean } | null };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { reset: boolean } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { user: { id: string } | null } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RotationFieldsFragmentDoc = new TypedDocumentString(`
    fragment RotationFields on ApiKey {
  id
  name
  hint
  state
  createdAt
  expiresAt
  lastUsed {
    at
    address
  }
}
    `, {"fragmentName":"RotationFields"}) as unknown as TypedDocumentString<RotationFieldsFragment, unknown>;
export const ApiKeyFieldsFragmentDoc = new TypedDocumentString(`
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}
    `, {"fragmentName":"ApiKeyFields"}) as unknown as TypedDocumentString<ApiKeyFieldsFragment, unknown>;
export const MemberFieldsFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"MemberFields"}) as unknown as TypedDocumentString<MemberFieldsFragment, unknown>;
export const InvitationFieldsFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"InvitationFields"}) as unknown as TypedDocumentString<InvitationFieldsFragment, unknown>;
export const RequestFieldsFragmentDoc = new TypedDocumentString(`
    fragment RequestFields on ApiKeyRequest {
  id
  apiKeyId
  apiKey {
    id
    name
    hint
  }
  count
  createdAt
  lastAt
  operation
  neededScopes
  outcome
  refused
  status
  address
  userAgent
  requestId
  latency
  maxLatency
}
    `, {"fragmentName":"RequestFields"}) as unknown as TypedDocumentString<RequestFieldsFragment, unknown>;
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
export const KeyPageDocument = new TypedDocumentString(`
    query KeyPage($id: ID!) {
  apiKey(id: $id) {
    ...ApiKeyFields
    successor {
      ...RotationFields
    }
    predecessor {
      ...RotationFields
    }
    lateUse {
      count
      recentCount
      firstAt
      lastAt
      addresses {
        value
        count
        lastAt
      }
      userAgents {
        value
        count
        lastAt
      }
    }
    requestsPerDay {
      day
      count
      refusedCount
      outcomes {
        outcome
        count
      }
    }
  }
}
    fragment RotationFields on ApiKey {
  id
  name
  hint
  state
  createdAt
  expiresAt
  lastUsed {
    at
    address
  }
}
fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`) as unknown as TypedDocumentString<KeyPageQuery, KeyPageQueryVariables>;
export const KeyHistoryDocument = new TypedDocumentString(`
    query KeyHistory($first: Int!, $after: String, $id: String!) {
  auditEvents(first: $first, after: $after, filter: {subjectId: $id}) {
    nodes {
      id
      createdAt
      action
      address
      detail
      actor {
        kind
        user {
          id
          name
        }
        apiKey {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<KeyHistoryQuery, KeyHistoryQueryVariables>;
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys($first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder, $since: Time!) {
  apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...ApiKeyFields
      requestsPerDay(from: $since) {
        day
        count
        refusedCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const ApiKeyDocument = new TypedDocumentString(`
    query ApiKey($id: ID!) {
  apiKey(id: $id) {
    ...ApiKeyFields
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`) as unknown as TypedDocumentString<ApiKeyQuery, ApiKeyQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    secret
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const UpdateApiKeyDocument = new TypedDocumentString(`
    mutation UpdateApiKey($input: UpdateApiKeyInput!) {
  updateApiKey(input: $input) {
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`) as unknown as TypedDocumentString<UpdateApiKeyMutation, UpdateApiKeyMutationVariables>;
export const RotateApiKeyDocument = new TypedDocumentString(`
    mutation RotateApiKey($input: RotateApiKeyInput!) {
  rotateApiKey(input: $input) {
    secret
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`) as unknown as TypedDocumentString<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) {
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const RevokeApiKeysDocument = new TypedDocumentString(`
    mutation RevokeApiKeys($input: RevokeApiKeysInput!) {
  revokeApiKeys(input: $input) {
    apiKeys {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeApiKeysMutation, RevokeApiKeysMutationVariables>;
export const KeyCreatorsDocument = new TypedDocumentString(`
    query KeyCreators($search: String) {
  members(
    first: 8
    filter: {search: $search}
    orderBy: {field: NAME, direction: ASC}
  ) {
    nodes {
      user {
        id
        name
        email
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KeyCreatorsQuery, KeyCreatorsQueryVariables>;
export const LateUsesDocument = new TypedDocumentString(`
    query LateUses {
  apiKeyLateUses(first: 25, filter: {revoked: true}) {
    nodes {
      lastAt
      apiKey {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LateUsesQuery, LateUsesQueryVariables>;
export const MembersDocument = new TypedDocumentString(`
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
export const InvitationsDocument = new TypedDocumentString(`
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
export const KeysMadeByDocument = new TypedDocumentString(`
    query KeysMadeBy($id: ID!) {
  apiKeys(
    first: 1
    filter: {createdById: $id, states: [ACTIVE, EXPIRING, RETIRING]}
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<KeysMadeByQuery, KeysMadeByQueryVariables>;
export const UpdateMemberDocument = new TypedDocumentString(`
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
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    revokedKeys
  }
}
    `) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const LeaveWorkspaceDocument = new TypedDocumentString(`
    mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {
  leaveWorkspace(input: $input) {
    leftWorkspaceId
  }
}
    `) as unknown as TypedDocumentString<LeaveWorkspaceMutation, LeaveWorkspaceMutationVariables>;
export const InviteMemberDocument = new TypedDocumentString(`
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
export const ResendInvitationDocument = new TypedDocumentString(`
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
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    revokedId
  }
}
    `) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($admin: Boolean!) {
  apiKeys(first: 1, filter: {states: [ACTIVE, EXPIRING, RETIRING]}) @include(if: $admin) {
    totalCount
  }
  links(first: 1) {
    totalCount
    nodes {
      id
      shortUrl
    }
  }
  collections(first: 1, orderBy: {field: CREATED_AT, direction: ASC}) {
    totalCount
    nodes {
      id
    }
  }
  clicks(first: 1) {
    totalCount
    nodes {
      id
      createdAt
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const ProfileDocument = new TypedDocumentString(`
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
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    user {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    changed
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const BeginSecondFactorDocument = new TypedDocumentString(`
    mutation BeginSecondFactor($input: BeginSecondFactorInput!) {
  beginSecondFactor(input: $input) {
    secret
    uri
  }
}
    `) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    recoveryCodes
  }
}
    `) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const DisableSecondFactorDocument = new TypedDocumentString(`
    mutation DisableSecondFactor($input: DisableSecondFactorInput!) {
  disableSecondFactor(input: $input) {
    disabled
  }
}
    `) as unknown as TypedDocumentString<DisableSecondFactorMutation, DisableSecondFactorMutationVariables>;
export const RegenerateRecoveryCodesDocument = new TypedDocumentString(`
    mutation RegenerateRecoveryCodes($input: RegenerateRecoveryCodesInput!) {
  regenerateRecoveryCodes(input: $input) {
    recoveryCodes
  }
}
    `) as unknown as TypedDocumentString<RegenerateRecoveryCodesMutation, RegenerateRecoveryCodesMutationVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    revokedId
  }
}
    `) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = new TypedDocumentString(`
    mutation RevokeOtherSessions {
  revokeOtherSessions {
    revokedCount
  }
}
    `) as unknown as TypedDocumentString<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
export const ApiKeyRequestsDocument = new TypedDocumentString(`
    query ApiKeyRequests($first: Int!, $after: String, $filter: ApiKeyRequestFilter) {
  apiKeyRequests(first: $first, after: $after, filter: $filter) {
    totalCount
    nodes {
      ...RequestFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RequestFields on ApiKeyRequest {
  id
  apiKeyId
  apiKey {
    id
    name
    hint
  }
  count
  createdAt
  lastAt
  operation
  neededScopes
  outcome
  refused
  status
  address
  userAgent
  requestId
  latency
  maxLatency
}`) as unknown as TypedDocumentString<ApiKeyRequestsQuery, ApiKeyRequestsQueryVariables>;
export const RequestKeysDocument = new TypedDocumentString(`
    query RequestKeys($search: String) {
  apiKeys(
    first: 8
    filter: {search: $search}
    orderBy: {field: LAST_USED_AT, direction: DESC}
  ) {
    nodes {
      id
      name
      hint
    }
  }
}
    `) as unknown as TypedDocumentString<RequestKeysQuery, RequestKeysQueryVariables>;
export const RequestKeyDocument = new TypedDocumentString(`
    query RequestKey($id: ID!) {
  apiKey(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<RequestKeyQuery, RequestKeyQueryVariables>;
export const SetUpDocument = new TypedDocumentString(`
    mutation SetUp($input: SetUpInput!) {
  setUp(input: $input) {
    viewer {
      memberships {
        workspace {
          slug
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetUpMutation, SetUpMutationVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  settings {
    mailConfigured
  }
}
    `) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    mailConfigured
  }
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    reset
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
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
