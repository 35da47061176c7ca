// Written by npm run codegen. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What clicks, leads and sales are told apart by. */
export type AnalyticsDimension =
  /** The link. Values are its ids. */
  | 'LINK'
  /** The collection that held the link at the click. Values are its ids. */
  | 'COLLECTION'
  /** The tags that the link had at the click. Values are their ids; a click with several counts for each. */
  | 'TAG'
  /** The partner who had the credit at the click. Values are its ids. */
  | 'PARTNER'
  /** The caller's own tenant, as the link said at the click. */
  | 'TENANT'
  /** The customer of a lead or a sale. Values are its ids; no click has a customer. */
  | 'CUSTOMER'
  /** The country as ISO 3166-1 alpha-2. */
  | 'COUNTRY'
  /** The region. */
  | 'REGION'
  /** The city. */
  | 'CITY'
  /** The continent as two letters. */
  | 'CONTINENT'
  /** `desktop`, `mobile`, `tablet` or `other`. */
  | 'DEVICE'
  /** The browser. */
  | 'BROWSER'
  /** The operating system. */
  | 'OS'
  /** The visitor's first language, as BCP 47. */
  | 'LANGUAGE'
  /** The host that the visitor came from. */
  | 'REFERRER'
  /** What kind of site the visitor came from. */
  | 'REFERRER_CLASS'
  /** `utm_source`. */
  | 'UTM_SOURCE'
  /** `utm_medium`. */
  | 'UTM_MEDIUM'
  /** `utm_campaign`. */
  | 'UTM_CAMPAIGN'
  /** `utm_term`. */
  | 'UTM_TERM'
  /** `utm_content`. */
  | 'UTM_CONTENT'
  /** `ref`. */
  | 'UTM_REFERRAL'
  /** Where the visitor was sent. */
  | 'DESTINATION'
  /** What recorded the visit: `link`, `qr` or `embed`. */
  | 'TRIGGER'
  /** Whether a QR code was scanned: `true` or `false`. */
  | 'QR'
  /** Whether the visitor is a known bot: `true` or `false`. */
  | 'BOT';

/** A number that values can be ordered by. */
export type AnalyticsMetric =
  /** Clicks. */
  | 'CLICKS'
  /** Visitors of a UTC day. */
  | 'VISITORS'
  /** Clicks that came from a QR code. */
  | 'SCANS'
  /** Leads. */
  | 'LEADS'
  /** Sales. */
  | 'SALES';

/** How a filter compares. */
export type AnalyticsOperator =
  /** The value is this one. */
  | 'IS'
  /** The value is not this one. On a dimension with many values, none of them is. */
  | 'IS_NOT'
  /** The value is one of these. */
  | 'ONE_OF'
  /** The value contains this text, letters in the same case. Not for ids and flags. */
  | 'CONTAINS';

/** The length of the points of a series, by the clocks of the time zone. */
export type AnalyticsInterval =
  /** From full hour to full hour. */
  | 'HOUR'
  /** From midnight to midnight. */
  | 'DAY'
  /** From Monday to Monday (ISO 8601). */
  | 'WEEK'
  /** From the first of a month to that of the next. */
  | 'MONTH';

/** Keeps what has, or has not, a value of a dimension. */
export type AnalyticsFilter = {
  /** What is compared. */
  dimension: AnalyticsDimension;
  /** How it is compared. */
  operator?: AnalyticsOperator;
  /** With what: one value, or up to 100 for `ONE_OF`. The empty text is the unknown value. */
  values: Array<string>;
};

/** Which values of a dimension to list. */
export type AnalyticsBreakdownInput = {
  /** The dimension. */
  dimension: AnalyticsDimension;
  /** Those with the most of this come first. */
  order?: AnalyticsMetric;
  /** How many, 1 to 100, besides the unknown and the other ones. */
  limit?: number;
};

/** What to ask. Only what is selected of the answer is counted. */
export type AnalyticsInput = {
  /** Clicks, leads and sales at this moment or later. */
  from: string;
  /** Clicks, leads and sales before this moment, at most 5 years later. */
  until: string;
  /** The time zone whose clocks divide the series, and whose days the previous period consists of, by its IANA name. */
  timezone?: string;
  /** The length of the points of the series, of which there are at most 2,000. */
  interval?: AnalyticsInterval | null | undefined;
  /** Which clicks, leads and sales. All filters must keep them; at most 20. */
  filters?: Array<AnalyticsFilter> | null | undefined;
  /** Whether to count the visits of bots as well. A filter on `BOT` decides it by itself. */
  bots?: boolean;
  /** Which dimensions to break the numbers down by, at most 26. */
  breakdowns?: Array<AnalyticsBreakdownInput> | null | undefined;
};

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

/** What recorded a visit. */
export type ClickTrigger =
  /** The short URL. */
  | 'LINK'
  /** The QR code of the short URL. */
  | 'QR'
  /** The script on the destination. */
  | 'EMBED';

/** Which customers to list. Conditions are joined by and. */
export type CustomerFilter = {
  /** The customer with this external id. */
  externalId?: string | null | undefined;
  /** Part of the external id, the name, the e-mail address or the phone number; case is ignored. */
  search?: string | null | undefined;
};

/** What customers are ordered by. */
export type CustomerOrderField =
  /** The moment of creation. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** The order of customers. */
export type CustomerOrder = {
  /** What to order by. */
  field?: CustomerOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What to change. An absent field stays, null clears. */
export type UpdateCustomerInput = {
  /** The customer. */
  id: string;
  /** How the caller's own system knows the customer, unique in the workspace, 1 to 100 characters. */
  externalId?: string | null | undefined;
  /** The name, 1 to 100 characters. */
  name?: string | null | undefined;
  /** The e-mail address. */
  email?: string | null | undefined;
  /** The phone number, at most 50 characters. */
  phone?: string | null | undefined;
  /** The http or https address of a picture. */
  avatar?: string | null | undefined;
};

/** Which customer to delete. */
export type DeleteCustomerInput = {
  /** The customer. What the customer did stays; a later lead or sale with the same external id starts a new customer. */
  id: string;
};

/** Whose personal data to erase. */
export type EraseCustomerInput = {
  /** The customer, also one that was deleted. */
  id: string;
};

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

/** Which partners to list. */
export type PartnerFilter = {
  /** Part of the name, the e-mail address or the phone number; case is ignored. */
  search?: string | null | undefined;
};

/** What partners are ordered by. */
export type PartnerOrderField =
  /** The moment of creation. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** The order of partners. */
export type PartnerOrder = {
  /** What to order by. */
  field?: PartnerOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What a new partner is to be. */
export type CreatePartnerInput = {
  /** The name, 1 to 255 characters. */
  name: string;
  /** The e-mail address. */
  email?: string | null | undefined;
  /** The phone number, at most 50 characters. */
  phone?: string | null | undefined;
  /** Makes a retry within 24 hours answer the same partner. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** What to change. An absent field stays, null clears. */
export type UpdatePartnerInput = {
  /** The partner. */
  id: string;
  /** The name, 1 to 255 characters. */
  name?: string | null | undefined;
  /** The e-mail address. */
  email?: string | null | undefined;
  /** The phone number, at most 50 characters. */
  phone?: string | null | undefined;
};

/** Which partner to delete. */
export type DeletePartnerInput = {
  /** The partner. Its links stay, without a partner; what it was credited with stays as well. */
  id: string;
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

/** What to pay back. */
export type RefundSaleInput = {
  /** The sale. */
  saleId: string;
  /** How much, 1 or more, in the minor unit of the sale's currency; all that is left if absent or null. */
  amount?: number | null | undefined;
  /** Why, at most 1,000 characters. */
  reason?: string | null | undefined;
  /** Makes a retry within 24 hours answer the same refund. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
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

export type CustomerFieldsFragment = { id: string, externalId: string, name: string, email: string | null, phone: string | null, avatar: string | null, createdAt: string, updatedAt: string, lifetimeValue: Array<{ amount: number, currency: string }> | null };

export type EventLinkFragment = { id: string, domain: string, shortId: string, shortUrl: string };

export type ClickEventFragment = { id: string, createdAt: string, country: string | null, city: string | null, browser: string | null, os: string | null, referrer: string | null, trigger: ClickTrigger, qr: boolean, link: { id: string, domain: string, shortId: string, shortUrl: string } | null };

export type LeadEventFragment = { id: string, createdAt: string, eventName: string, metadata: Record<string, unknown> | null, partnerId: string | null, link: { id: string, domain: string, shortId: string, shortUrl: string } | null, partner: { id: string, name: string } | null };

export type SaleEventFragment = { id: string, createdAt: string, eventName: string, amount: number, refunded: number, net: number, currency: string, invoiceId: string | null, metadata: Record<string, unknown> | null, partnerId: string | null, link: { id: string, domain: string, shortId: string, shortUrl: string } | null, partner: { id: string, name: string } | null, refunds: { totalCount: number, nodes: Array<{ id: string, amount: number, reason: string | null, createdAt: string }> } | null };

export type CustomersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CustomerFilter | null | undefined;
  orderBy?: CustomerOrder | null | undefined;
}>;


export type CustomersQuery = { customers: { totalCount: number, nodes: Array<{ id: string, externalId: string, name: string, email: string | null, phone: string | null, avatar: string | null, createdAt: string, updatedAt: string, lifetimeValue: Array<{ amount: number, currency: string }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CustomerQueryVariables = Exact<{
  id: string;
}>;


export type CustomerQuery = { customer: { id: string, externalId: string, name: string, email: string | null, phone: string | null, avatar: string | null, createdAt: string, updatedAt: string, leads: { totalCount: number } | null, sales: { totalCount: number } | null, lifetimeValue: Array<{ amount: number, currency: string }> | null } | null };

export type CustomerTimelineQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  direction: OrderDirection;
}>;


export type CustomerTimelineQuery = { customer: { timeline: { totalCount: number, nodes: Array<
        | { __typename: 'Click', id: string, createdAt: string, country: string | null, city: string | null, browser: string | null, os: string | null, referrer: string | null, trigger: ClickTrigger, qr: boolean, link: { id: string, domain: string, shortId: string, shortUrl: string } | null }
        | { __typename: 'Lead', id: string, createdAt: string, eventName: string, metadata: Record<string, unknown> | null, partnerId: string | null, link: { id: string, domain: string, shortId: string, shortUrl: string } | null, partner: { id: string, name: string } | null }
        | { __typename: 'Sale', id: string, createdAt: string, eventName: string, amount: number, refunded: number, net: number, currency: string, invoiceId: string | null, metadata: Record<string, unknown> | null, partnerId: string | null, link: { id: string, domain: string, shortId: string, shortUrl: string } | null, partner: { id: string, name: string } | null, refunds: { totalCount: number, nodes: Array<{ id: string, amount: number, reason: string | null, createdAt: string }> } | null }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { updateCustomer: { customer: { id: string, name: string } } | null };

export type DeleteCustomerMutationVariables = Exact<{
  input: DeleteCustomerInput;
}>;


export type DeleteCustomerMutation = { deleteCustomer: { deletedId: string } | null };

export type EraseCustomerMutationVariables = Exact<{
  input: EraseCustomerInput;
}>;


export type EraseCustomerMutation = { eraseCustomer: { erasedId: string } | null };

export type RefundSaleMutationVariables = Exact<{
  input: RefundSaleInput;
}>;


export type RefundSaleMutation = { refundSale: { refund: { id: string, amount: number } } | null };

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

export type PartnerFieldsFragment = { id: string, name: string, email: string | null, phone: string | null, createdAt: string, updatedAt: string };

export type PartnersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PartnerFilter | null | undefined;
  orderBy?: PartnerOrder | null | undefined;
}>;


export type PartnersQuery = { partners: { totalCount: number, nodes: Array<{ id: string, name: string, email: string | null, phone: string | null, createdAt: string, updatedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PartnerQueryVariables = Exact<{
  id: string;
}>;


export type PartnerQuery = { partner: { id: string, name: string, email: string | null, phone: string | null, createdAt: string, updatedAt: string } | null };

export type PartnerNumbersQueryVariables = Exact<{
  input: AnalyticsInput;
}>;


export type PartnerNumbersQuery = { analytics: { totals: { clicks: number, leads: number, sales: number, revenue: Array<{ amount: number, currency: string }> | null } } | null };

export type PartnerLinksQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerLinksQuery = { partner: { links: { totalCount: number, nodes: Array<{ url: string, createdAt: string, id: string, domain: string, shortId: string, shortUrl: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type PartnerClicksQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerClicksQuery = { partner: { clicks: { totalCount: number, nodes: Array<{ id: string, createdAt: string, country: string | null, city: string | null, browser: string | null, os: string | null, referrer: string | null, trigger: ClickTrigger, qr: boolean, link: { id: string, domain: string, shortId: string, shortUrl: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type PartnerLeadsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerLeadsQuery = { partner: { leads: { totalCount: number, nodes: Array<{ id: string, eventName: string, createdAt: string, customer: { id: string, name: string } | null, link: { id: string, domain: string, shortId: string, shortUrl: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type PartnerSalesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerSalesQuery = { partner: { sales: { totalCount: number, nodes: Array<{ id: string, eventName: string, amount: number, refunded: number, net: number, currency: string, createdAt: string, customer: { id: string, name: string } | null, link: { id: string, domain: string, shortId: string, shortUrl: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type CreatePartnerMutationVariables = Exact<{
  input: CreatePartnerInput;
}>;


export type CreatePartnerMutation = { createPartner: { partner: { id: string, name: string } } | null };

export type UpdatePartnerMutationVariables = Exact<{
  input: UpdatePartnerInput;
}>;


export type UpdatePartnerMutation = { updatePartner: { partner: { id: string, name: string } } | null };

export type DeletePartnerMutationVariables = Exact<{
  input: DeletePartnerInput;
}>;


export type DeletePartnerMutation = { deletePartner: { deletedId: string } | null };

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
export const CustomerFieldsFragmentDoc = new TypedDocumentString(`
    fragment CustomerFields on Customer {
  id
  externalId
  name
  email
  phone
  avatar
  createdAt
  updatedAt
  lifetimeValue {
    amount
    currency
  }
}
    `, {"fragmentName":"CustomerFields"}) as unknown as TypedDocumentString<CustomerFieldsFragment, unknown>;
export const EventLinkFragmentDoc = new TypedDocumentString(`
    fragment EventLink on Link {
  id
  domain
  shortId
  shortUrl
}
    `, {"fragmentName":"EventLink"}) as unknown as TypedDocumentString<EventLinkFragment, unknown>;
export const ClickEventFragmentDoc = new TypedDocumentString(`
    fragment ClickEvent on Click {
  id
  createdAt
  country
  city
  browser
  os
  referrer
  trigger
  qr
  link {
    ...EventLink
  }
}
    fragment EventLink on Link {
  id
  domain
  shortId
  shortUrl
}`, {"fragmentName":"ClickEvent"}) as unknown as TypedDocumentString<ClickEventFragment, unknown>;
export const LeadEventFragmentDoc = new TypedDocumentString(`
    fragment LeadEvent on Lead {
  id
  createdAt
  eventName
  metadata
  partnerId
  link {
    ...EventLink
  }
  partner {
    id
    name
  }
}
    fragment EventLink on Link {
  id
  domain
  shortId
  shortUrl
}`, {"fragmentName":"LeadEvent"}) as unknown as TypedDocumentString<LeadEventFragment, unknown>;
export const SaleEventFragmentDoc = new TypedDocumentString(`
    fragment SaleEvent on Sale {
  id
  createdAt
  eventName
  amount
  refunded
  net
  currency
  invoiceId
  metadata
  partnerId
  link {
    ...EventLink
  }
  partner {
    id
    name
  }
  refunds(first: 10) {
    totalCount
    nodes {
      id
      amount
      reason
      createdAt
    }
  }
}
    fragment EventLink on Link {
  id
  domain
  shortId
  shortUrl
}`, {"fragmentName":"SaleEvent"}) as unknown as TypedDocumentString<SaleEventFragment, unknown>;
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
export const PartnerFieldsFragmentDoc = new TypedDocumentString(`
    fragment PartnerFields on Partner {
  id
  name
  email
  phone
  createdAt
  updatedAt
}
    `, {"fragmentName":"PartnerFields"}) as unknown as TypedDocumentString<PartnerFieldsFragment, unknown>;
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
export const CustomersDocument = new TypedDocumentString(`
    query Customers($first: Int!, $after: String, $filter: CustomerFilter, $orderBy: CustomerOrder) {
  customers(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...CustomerFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CustomerFields on Customer {
  id
  externalId
  name
  email
  phone
  avatar
  createdAt
  updatedAt
  lifetimeValue {
    amount
    currency
  }
}`) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const CustomerDocument = new TypedDocumentString(`
    query Customer($id: ID!) {
  customer(id: $id) {
    ...CustomerFields
    leads(first: 1) {
      totalCount
    }
    sales(first: 1) {
      totalCount
    }
  }
}
    fragment CustomerFields on Customer {
  id
  externalId
  name
  email
  phone
  avatar
  createdAt
  updatedAt
  lifetimeValue {
    amount
    currency
  }
}`) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const CustomerTimelineDocument = new TypedDocumentString(`
    query CustomerTimeline($id: ID!, $first: Int!, $after: String, $direction: OrderDirection!) {
  customer(id: $id) {
    timeline(first: $first, after: $after, orderBy: {direction: $direction}) {
      totalCount
      nodes {
        __typename
        ...ClickEvent
        ...LeadEvent
        ...SaleEvent
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EventLink on Link {
  id
  domain
  shortId
  shortUrl
}
fragment ClickEvent on Click {
  id
  createdAt
  country
  city
  browser
  os
  referrer
  trigger
  qr
  link {
    ...EventLink
  }
}
fragment LeadEvent on Lead {
  id
  createdAt
  eventName
  metadata
  partnerId
  link {
    ...EventLink
  }
  partner {
    id
    name
  }
}
fragment SaleEvent on Sale {
  id
  createdAt
  eventName
  amount
  refunded
  net
  currency
  invoiceId
  metadata
  partnerId
  link {
    ...EventLink
  }
  partner {
    id
    name
  }
  refunds(first: 10) {
    totalCount
    nodes {
      id
      amount
      reason
      createdAt
    }
  }
}`) as unknown as TypedDocumentString<CustomerTimelineQuery, CustomerTimelineQueryVariables>;
export const UpdateCustomerDocument = new TypedDocumentString(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    customer {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const DeleteCustomerDocument = new TypedDocumentString(`
    mutation DeleteCustomer($input: DeleteCustomerInput!) {
  deleteCustomer(input: $input) {
    deletedId
  }
}
    `) as unknown as TypedDocumentString<DeleteCustomerMutation, DeleteCustomerMutationVariables>;
export const EraseCustomerDocument = new TypedDocumentString(`
    mutation EraseCustomer($input: EraseCustomerInput!) {
  eraseCustomer(input: $input) {
    erasedId
  }
}
    `) as unknown as TypedDocumentString<EraseCustomerMutation, EraseCustomerMutationVariables>;
export const RefundSaleDocument = new TypedDocumentString(`
    mutation RefundSale($input: RefundSaleInput!) {
  refundSale(input: $input) {
    refund {
      id
      amount
    }
  }
}
    `) as unknown as TypedDocumentString<RefundSaleMutation, RefundSaleMutationVariables>;
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
export const PartnersDocument = new TypedDocumentString(`
    query Partners($first: Int!, $after: String, $filter: PartnerFilter, $orderBy: PartnerOrder) {
  partners(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...PartnerFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PartnerFields on Partner {
  id
  name
  email
  phone
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const PartnerDocument = new TypedDocumentString(`
    query Partner($id: ID!) {
  partner(id: $id) {
    ...PartnerFields
  }
}
    fragment PartnerFields on Partner {
  id
  name
  email
  phone
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<PartnerQuery, PartnerQueryVariables>;
export const PartnerNumbersDocument = new TypedDocumentString(`
    query PartnerNumbers($input: AnalyticsInput!) {
  analytics(input: $input) {
    totals {
      clicks
      leads
      sales
      revenue {
        amount
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerNumbersQuery, PartnerNumbersQueryVariables>;
export const PartnerLinksDocument = new TypedDocumentString(`
    query PartnerLinks($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    links(first: $first, after: $after) {
      totalCount
      nodes {
        ...EventLink
        url
        createdAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EventLink on Link {
  id
  domain
  shortId
  shortUrl
}`) as unknown as TypedDocumentString<PartnerLinksQuery, PartnerLinksQueryVariables>;
export const PartnerClicksDocument = new TypedDocumentString(`
    query PartnerClicks($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    clicks(first: $first, after: $after) {
      totalCount
      nodes {
        ...ClickEvent
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EventLink on Link {
  id
  domain
  shortId
  shortUrl
}
fragment ClickEvent on Click {
  id
  createdAt
  country
  city
  browser
  os
  referrer
  trigger
  qr
  link {
    ...EventLink
  }
}`) as unknown as TypedDocumentString<PartnerClicksQuery, PartnerClicksQueryVariables>;
export const PartnerLeadsDocument = new TypedDocumentString(`
    query PartnerLeads($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    leads(first: $first, after: $after) {
      totalCount
      nodes {
        id
        eventName
        createdAt
        customer {
          id
          name
        }
        link {
          ...EventLink
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EventLink on Link {
  id
  domain
  shortId
  shortUrl
}`) as unknown as TypedDocumentString<PartnerLeadsQuery, PartnerLeadsQueryVariables>;
export const PartnerSalesDocument = new TypedDocumentString(`
    query PartnerSales($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    sales(first: $first, after: $after) {
      totalCount
      nodes {
        id
        eventName
        amount
        refunded
        net
        currency
        createdAt
        customer {
          id
          name
        }
        link {
          ...EventLink
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EventLink on Link {
  id
  domain
  shortId
  shortUrl
}`) as unknown as TypedDocumentString<PartnerSalesQuery, PartnerSalesQueryVariables>;
export const CreatePartnerDocument = new TypedDocumentString(`
    mutation CreatePartner($input: CreatePartnerInput!) {
  createPartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreatePartnerMutation, CreatePartnerMutationVariables>;
export const UpdatePartnerDocument = new TypedDocumentString(`
    mutation UpdatePartner($input: UpdatePartnerInput!) {
  updatePartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UpdatePartnerMutation, UpdatePartnerMutationVariables>;
export const DeletePartnerDocument = new TypedDocumentString(`
    mutation DeletePartner($input: DeletePartnerInput!) {
  deletePartner(input: $input) {
    deletedId
  }
}
    `) as unknown as TypedDocumentString<DeletePartnerMutation, DeletePartnerMutationVariables>;
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
