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
  /** Keys made by this person. */
  createdById?: string | null | undefined;
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
  /** Hosts that browsers may call from: `example.com`, `api.example.com`, `*.example.com`; at most 50. */
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

/** Who accepts an invitation. */
export type AcceptInvitationInput = {
  /** The token: what follows # in the invitation's address. */
  token: string;
  /** The name that others see, 1 to 100 characters. Needed for a new account only. */
  name?: string | null | undefined;
  /** The password of the new account, 10 to 200 characters. Needed for a new account only. */
  password?: string | null | undefined;
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

export type ApiKeyFieldsFragment = { id: string, name: string, prefix: string, hint: string, scopes: Array<Scope>, environment: Environment, allowedHostnames: Array<string>, allowedIps: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string | null, revokedAt: string | null, revokedReason: RevocationReason | null, revokedNote: string | null, successorId: string | null, createdBy: { id: string, name: string } | null, revokedBy: { id: string, name: string } | null, lastUsed: { at: string, address: string, userAgent: string } | null };

export type ApiKeysQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ApiKeyFilter | null | undefined;
  orderBy?: ApiKeyOrder | null | undefined;
}>;


export type ApiKeysQuery = { apiKeys: { totalCount: number, nodes: Array<{ id: string, name: string, prefix: string, hint: string, scopes: Array<Scope>, environment: Environment, allowedHostnames: Array<string>, allowedIps: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string | null, revokedAt: string | null, revokedReason: RevocationReason | null, revokedNote: string | null, successorId: string | null, createdBy: { id: string, name: string } | null, revokedBy: { id: string, name: string } | null, lastUsed: { at: string, address: string, userAgent: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

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

export type OverviewQueryVariables = Exact<{
  admin: boolean;
}>;


export type OverviewQuery = { apiKeys?: { totalCount: number } | null, links: { totalCount: number, nodes: Array<{ id: string, shortUrl: string }> } | null, collections: { totalCount: number, nodes: Array<{ id: string }> } | null, clicks: { totalCount: number, nodes: Array<{ id: string, createdAt: string }> } | null };

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
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys($first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {
  apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...ApiKeyFields
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
