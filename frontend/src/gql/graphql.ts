// Written by npm run codegen. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type CountFieldsFragment = { clicks: number, leads: number, sales: number };

export type TotalFieldsFragment = { clicks: number, visitors: number, scans: number, leads: number, sales: number, revenue: Array<{ amount: number, currency: string }> | null };

export type BucketFieldsFragment = { from: string, until: string, numbers: { clicks: number, leads: number, sales: number } };

export type MetricFieldsFragment = { clicks?: number, leads?: number, sales?: number };

export type BreakdownFieldsFragment = { dimension: AnalyticsDimension, otherCount: number, values: Array<{ value: string, numbers: { clicks?: number, leads?: number, sales?: number }, link: { shortUrl: string, title: string | null } | null, collection: { name: string } | null, tag: { name: string } | null, partner: { name: string } | null }>, unknown: { clicks?: number, leads?: number, sales?: number }, other: { clicks?: number, leads?: number, sales?: number } };

export type DelayFieldsFragment = { median: number | null, ninetiethPercentile: number | null };

export type AnalyticsQueryVariables = Exact<{
  input: AnalyticsInput;
  clicks: boolean;
  leads: boolean;
  sales: boolean;
}>;


export type AnalyticsQuery = { analytics: { totals: { clicks: number, visitors: number, scans: number, leads: number, sales: number, revenue: Array<{ amount: number, currency: string }> | null }, series: Array<{ from: string, until: string, numbers: { clicks: number, leads: number, sales: number } }> | null, previous: { from: string, until: string, totals: { clicks: number, visitors: number, scans: number, leads: number, sales: number, revenue: Array<{ amount: number, currency: string }> | null }, series: Array<{ from: string, until: string, numbers: { clicks: number, leads: number, sales: number } }> | null }, breakdowns: Array<{ dimension: AnalyticsDimension, otherCount: number, values: Array<{ value: string, numbers: { clicks?: number, leads?: number, sales?: number }, link: { shortUrl: string, title: string | null } | null, collection: { name: string } | null, tag: { name: string } | null, partner: { name: string } | null }>, unknown: { clicks?: number, leads?: number, sales?: number }, other: { clicks?: number, leads?: number, sales?: number } }>, funnel: { clicks: number, leads: number, sales: number, clickToLead: { median: number | null, ninetiethPercentile: number | null }, leadToSale: { median: number | null, ninetiethPercentile: number | null }, clickToSale: { median: number | null, ninetiethPercentile: number | null } } } | null };

export type LinkNameQueryVariables = Exact<{
  id: string;
}>;


export type LinkNameQuery = { link: { shortUrl: string } | null };

export type CollectionNameQueryVariables = Exact<{
  id: string;
}>;


export type CollectionNameQuery = { collection: { name: string } | null };

export type TagNameQueryVariables = Exact<{
  id: string;
}>;


export type TagNameQuery = { tag: { name: string } | null };

export type PartnerNameQueryVariables = Exact<{
  id: string;
}>;


export type PartnerNameQuery = { partner: { name: string } | null };

export type CustomerNameQueryVariables = Exact<{
  id: string;
}>;


export type CustomerNameQuery = { customer: { name: string } | null };

export type ClickEventFieldsFragment = { id: string, createdAt: string, country: string | null, region: string | null, city: string | null, device: string, browser: string | null, os: string | null, language: string | null, referrer: string | null, url: string, bot: boolean, trigger: ClickTrigger, link: { shortUrl: string, title: string | null } | null, partner: { name: string } | null };

export type LeadEventFieldsFragment = { id: string, createdAt: string, eventName: string, clickId: string, customer: { name: string, email: string | null } | null, link: { shortUrl: string, title: string | null } | null, partner: { name: string } | null };

export type SaleEventFieldsFragment = { id: string, createdAt: string, eventName: string, amount: number, refunded: number, currency: string, invoiceId: string | null, clickId: string, customer: { name: string, email: string | null } | null, link: { shortUrl: string, title: string | null } | null, partner: { name: string } | null };

export type ClickRecordedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ClickRecordedSubscription = { clickRecorded: { id: string, createdAt: string, country: string | null, region: string | null, city: string | null, device: string, browser: string | null, os: string | null, language: string | null, referrer: string | null, url: string, bot: boolean, trigger: ClickTrigger, link: { shortUrl: string, title: string | null } | null, partner: { name: string } | null } | null };

export type LeadRecordedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LeadRecordedSubscription = { leadRecorded: { id: string, createdAt: string, eventName: string, clickId: string, customer: { name: string, email: string | null } | null, link: { shortUrl: string, title: string | null } | null, partner: { name: string } | null } | null };

export type SaleRecordedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type SaleRecordedSubscription = { saleRecorded: { id: string, createdAt: string, eventName: string, amount: number, refunded: number, currency: string, invoiceId: string | null, clickId: string, customer: { name: string, email: string | null } | null, link: { shortUrl: string, title: string | null } | null, partner: { name: string } | null } | null };

export type ClickEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ClickEventsQuery = { clicks: { totalCount: number, nodes: Array<{ id: string, createdAt: string, country: string | null, region: string | null, city: string | null, device: string, browser: string | null, os: string | null, language: string | null, referrer: string | null, url: string, bot: boolean, trigger: ClickTrigger, link: { shortUrl: string, title: string | null } | null, partner: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LeadEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LeadEventsQuery = { leads: { totalCount: number, nodes: Array<{ id: string, createdAt: string, eventName: string, clickId: string, customer: { name: string, email: string | null } | null, link: { shortUrl: string, title: string | null } | null, partner: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SaleEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SaleEventsQuery = { sales: { totalCount: number, nodes: Array<{ id: string, createdAt: string, eventName: string, amount: number, refunded: number, currency: string, invoiceId: string | null, clickId: string, customer: { name: string, email: string | null } | null, link: { shortUrl: string, title: string | null } | null, partner: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

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

export { TypedDocumentString } from './document'
export * from './app-boot'
export * from './features-analytics-analytics'
export * from './features-events-events'
export * from './features-invitation-invitation'
export * from './features-keys-apiKeys'
export * from './features-members-members'
export * from './features-overview-overview'
export * from './features-profile-profile'
export * from './features-setup-setUp'
export * from './features-signin-password'
export * from './features-signin-signIn'
