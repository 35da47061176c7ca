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
  /**
   * The time zone whose clocks divide the series, and whose days the previous period consists of, by its IANA name. The console names
   * the workspace's (`viewer { workspace { timezone } }`).
   */
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
  /** Makes a retry within 24 hours answer the same keys, without the secret. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
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

/** Which records of the audit log to list. Conditions are joined by and. */
export type AuditEventFilter = {
  /** This action only. */
  action?: string | null | undefined;
  /** Changes by this person or key. */
  actorId?: string | null | undefined;
  /** Changes to what has this id. */
  subjectId?: string | null | undefined;
  /** Changes at this moment or later. */
  from?: string | null | undefined;
  /** Changes at this moment or earlier. */
  until?: string | null | undefined;
};

/** What recorded a visit. */
export type ClickTrigger =
  /** The short URL. */
  | 'LINK'
  /** The QR code of the short URL. */
  | 'QR'
  /** The script on the destination. */
  | 'EMBED';

/** Which collections to list. */
export type CollectionFilter = {
  /** Part of the name or the description; case is ignored. */
  search?: string | null | undefined;
};

/** What collections are ordered by. */
export type CollectionOrderField =
  /** The moment of creation. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** The order of collections. */
export type CollectionOrder = {
  /** What to order by. */
  field?: CollectionOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What a new collection is to be. */
export type CreateCollectionInput = {
  /** The name, 1 to 255 characters. */
  name: string;
  /** What the collection is for, at most 1,000 characters. */
  description?: string | null | undefined;
  /** Makes a retry within 24 hours answer the same collection. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** What to change. An absent field stays, null clears. */
export type UpdateCollectionInput = {
  /** The collection. */
  id: string;
  /** The name, 1 to 255 characters. */
  name?: string | null | undefined;
  /** What the collection is for, at most 1,000 characters. */
  description?: string | null | undefined;
};

/** Which collection to delete. */
export type DeleteCollectionInput = {
  /** The collection. Its links still exist and still redirect. */
  id: string;
};

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

/** Campaign parameters. In a change, an absent one stays and null clears. */
export type UtmInput = {
  /** `utm_source`, at most 255 characters. */
  source?: string | null | undefined;
  /** `utm_medium`, at most 255 characters. */
  medium?: string | null | undefined;
  /** `utm_campaign`, at most 255 characters. */
  campaign?: string | null | undefined;
  /** `utm_term`, at most 255 characters. */
  term?: string | null | undefined;
  /** `utm_content`, at most 255 characters. */
  content?: string | null | undefined;
  /** `ref`, at most 255 characters. */
  referral?: string | null | undefined;
};

/** Which links to list. Conditions are joined by and; an id that does not exist finds nothing. */
export type LinkFilter = {
  /** The link with this id. */
  id?: string | null | undefined;
  /** The link with this external id. */
  externalId?: string | null | undefined;
  /** Links of this tenant of the caller's own. */
  tenantId?: string | null | undefined;
  /** Links of this partner. */
  partnerId?: string | null | undefined;
  /** Links in this collection. */
  collectionId?: string | null | undefined;
  /** Links with this tag. */
  tagId?: string | null | undefined;
  /** Links that this person or API key made. */
  createdBy?: string | null | undefined;
  /** Links that were put away, or only those that were not; both if absent or null. */
  archived?: boolean | null | undefined;
  /** Links whose end has come, or only those whose end has not; both if absent or null. */
  expired?: boolean | null | undefined;
  /** Part of the short id, destination, title or external id; case is ignored. */
  search?: string | null | undefined;
};

/** What links are ordered by. */
export type LinkOrderField =
  /** The moment of creation. */
  | 'CREATED_AT'
  /** The moment of the last change. */
  | 'UPDATED_AT'
  /** The last part of the short URL. */
  | 'SHORT_ID';

/** The order of links. */
export type LinkOrder = {
  /** What to order by. */
  field?: LinkOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What a new link is to be. */
export type CreateLinkInput = {
  /** The destination, an http or https address of at most 2,048 characters. */
  url: string;
  /** The collection to put the link into. */
  collectionId: string;
  /** The last part of the short URL, 1 to 64 letters, digits, `-` or `_`; made up if absent. Never reused. */
  shortId?: string | null | undefined;
  /** The tags of the link, at most 50. */
  tagIds?: Array<string> | null | undefined;
  /** The title, at most 255 characters. */
  title?: string | null | undefined;
  /** The description, at most 1,000 characters. */
  description?: string | null | undefined;
  /** The http or https address of a picture. */
  image?: string | null | undefined;
  /** The campaign parameters. */
  utm?: UtmInput | null | undefined;
  /** The id that the caller's own system knows the link by, unique in the workspace, at most 255 characters. */
  externalId?: string | null | undefined;
  /** The id of the caller's own tenant, at most 255 characters. */
  tenantId?: string | null | undefined;
  /** The partner who gets the credit. */
  partnerId?: string | null | undefined;
  /** When the link ends. */
  expiresAt?: string | null | undefined;
  /** Where visitors go after the end. */
  expiredUrl?: string | null | undefined;
  /** Where visitors on iOS go. */
  iosUrl?: string | null | undefined;
  /** Where visitors on Android go. */
  androidUrl?: string | null | undefined;
  /** Where visitors from a country go. */
  geo?: Record<string, string> | null | undefined;
  /** The password that visitors have to give, 4 to 100 characters. It is kept as a hash and never shown. */
  password?: string | null | undefined;
  /** Whether the destination is shown in a frame under the short URL. */
  cloaked?: boolean | null | undefined;
  /** Whether the link is put away. It works on. */
  archived?: boolean | null | undefined;
  /** Makes a retry within 24 hours answer the same link. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** What to change. An absent field stays, null clears. */
export type UpdateLinkInput = {
  /** The link. */
  id: string;
  /** The destination, an http or https address of at most 2,048 characters. */
  url?: string | null | undefined;
  /** The collection to put the link into. */
  collectionId?: string | null | undefined;
  /** The last part of the short URL, 1 to 64 letters, digits, `-` or `_`. The old one stays taken. */
  shortId?: string | null | undefined;
  /** The tags of the link, at most 50. */
  tagIds?: Array<string> | null | undefined;
  /** The title, at most 255 characters. */
  title?: string | null | undefined;
  /** The description, at most 1,000 characters. */
  description?: string | null | undefined;
  /** The http or https address of a picture. */
  image?: string | null | undefined;
  /** The campaign parameters to change. */
  utm?: UtmInput | null | undefined;
  /** The id that the caller's own system knows the link by. */
  externalId?: string | null | undefined;
  /** The id of the caller's own tenant. */
  tenantId?: string | null | undefined;
  /** The partner who gets the credit. */
  partnerId?: string | null | undefined;
  /** When the link ends. */
  expiresAt?: string | null | undefined;
  /** Where visitors go after the end. */
  expiredUrl?: string | null | undefined;
  /** Where visitors on iOS go. */
  iosUrl?: string | null | undefined;
  /** Where visitors on Android go. */
  androidUrl?: string | null | undefined;
  /** Where visitors from a country go. */
  geo?: Record<string, string> | null | undefined;
  /** The password that visitors have to give, 4 to 100 characters; null takes it away. It is kept as a hash and never shown. */
  password?: string | null | undefined;
  /** Whether the destination is shown in a frame under the short URL. */
  cloaked?: boolean | null | undefined;
  /** Whether the link is put away. It works on. */
  archived?: boolean | null | undefined;
};

/** What to copy. */
export type DuplicateLinkInput = {
  /** The link to copy. */
  id: string;
  /** The last part of the copy's short URL, 1 to 64 letters, digits, `-` or `_`; made up if absent. Never reused. */
  shortId?: string | null | undefined;
  /** Makes a retry within 24 hours answer the same copy. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Which links to change. */
export type UpdateLinksInput = {
  /** What to change, 1 to 10,000 different links. If one cannot be changed, none is. */
  links: Array<UpdateLinkInput>;
};

/** Which links to delete. */
export type DeleteLinksInput = {
  /** The links, 1 to 10,000 different ones. If one does not exist, none is deleted. */
  ids: Array<string>;
};

/** Which links to bring back. */
export type RestoreLinksInput = {
  /** The links, 1 to 10,000 different ones, each deleted within the last 30 days. If one cannot be restored, none is. */
  ids: Array<string>;
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

/** For how long to keep clicks. */
export type SetRetentionInput = {
  /**
   * For how many days, 1 to 3,650; for ever if absent or null. Older clicks, and what analytics say of them, are gone within some
   * minutes, whole days in UTC at a time, and do not come back. Leads and sales stay.
   */
  retentionDays?: number | null | undefined;
};

/** For how long to keep entries of the request log. */
export type SetRequestLogDaysInput = {
  /**
   * For how many days, 1 to as many as the server keeps them for (`limits { requestLogDays }`); as many as that if absent or null.
   * Older entries are gone within some minutes and do not come back. What is counted of calls stays.
   */
  requestLogDays?: number | null | undefined;
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

/** What a column of a table of links says. All but the first may be missing. */
export type LinkColumn =
  /** The destination. Every table has it. */
  | 'URL'
  /** The last part of the short URL. */
  | 'SHORT_ID'
  /** The title. */
  | 'TITLE'
  /** The description. */
  | 'DESCRIPTION'
  /** The http or https address of a picture. */
  | 'IMAGE'
  /** The id of the collection to put the link into. */
  | 'COLLECTION_ID'
  /** The ids of the link's tags, separated by spaces, commas, semicolons or bars. */
  | 'TAG_IDS'
  /** The id of the partner who gets the credit. */
  | 'PARTNER_ID'
  /** The id that the caller's own system knows the link by. */
  | 'EXTERNAL_ID'
  /** The id of the caller's own tenant. */
  | 'TENANT_ID'
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
  /** When the link ends: a moment, or a day, at whose start in UTC it ends. */
  | 'EXPIRES_AT'
  /** Where visitors go after the end. */
  | 'EXPIRED_URL'
  /** Where visitors on iOS go. */
  | 'IOS_URL'
  /** Where visitors on Android go. */
  | 'ANDROID_URL'
  /** Where visitors from a country go, as a JSON object of URLs by country code. */
  | 'GEO'
  /** Whether the destination is shown in a frame: `true`, `yes`, `1`, `false`, `no` or `0`. */
  | 'CLOAKED'
  /** Whether the link is put away: `true`, `yes`, `1`, `false`, `no` or `0`. */
  | 'ARCHIVED'
  /** Nothing: the column is left out. */
  | 'IGNORED';

/** What a column of a table means. */
export type ImportColumnInput = {
  /** The name of the column in the table. */
  header: string;
  /** What it says of a link. */
  column: LinkColumn;
};

/** Which links to import. */
export type ImportLinksInput = {
  /** The table as CSV with the names of its columns in the first line, at most 10,000 rows. Cells are separated by commas, semicolons or tabs. */
  csv: string;
  /** What columns mean whose names do not say so, or say something else. */
  columns?: Array<ImportColumnInput> | null | undefined;
  /** The collection for rows that name none. */
  collectionId?: string | null | undefined;
  /** Whether only to say what would happen. */
  dryRun?: boolean;
  /** Makes a retry within 24 hours answer the same. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** How a tag looks. */
export type TagColor =
  /** A bluish gray, which tags have that were given no color. */
  | 'SLATE'
  /** A cool gray. */
  | 'GRAY'
  /** A gray with a trace of blue. */
  | 'ZINC'
  /** A pure gray. */
  | 'NEUTRAL'
  /** A warm gray. */
  | 'STONE'
  /** Red. */
  | 'RED'
  /** Orange. */
  | 'ORANGE'
  /** Amber. */
  | 'AMBER'
  /** Yellow. */
  | 'YELLOW'
  /** Lime. */
  | 'LIME'
  /** Green. */
  | 'GREEN'
  /** Emerald. */
  | 'EMERALD'
  /** Teal. */
  | 'TEAL'
  /** Cyan. */
  | 'CYAN'
  /** Sky blue. */
  | 'SKY'
  /** Blue. */
  | 'BLUE'
  /** Indigo. */
  | 'INDIGO'
  /** Violet. */
  | 'VIOLET'
  /** Purple. */
  | 'PURPLE'
  /** Fuchsia. */
  | 'FUCHSIA'
  /** Pink. */
  | 'PINK'
  /** Rose. */
  | 'ROSE';

/** Which tags to list. */
export type TagFilter = {
  /** Part of the name; case is ignored. */
  search?: string | null | undefined;
};

/** What tags are ordered by. */
export type TagOrderField =
  /** The moment of creation. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** The order of tags. */
export type TagOrder = {
  /** What to order by. */
  field?: TagOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What a new tag is to be. */
export type CreateTagInput = {
  /** The name, 1 to 255 characters. */
  name: string;
  /** How the tag looks; slate if absent or null. */
  color?: TagColor | null | undefined;
  /** Makes a retry within 24 hours answer the same tag. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** What to change. An absent field stays. */
export type UpdateTagInput = {
  /** The tag. */
  id: string;
  /** The name, 1 to 255 characters. */
  name?: string | null | undefined;
  /** How the tag looks; slate if null. */
  color?: TagColor | null | undefined;
};

/** Which tag to delete. */
export type DeleteTagInput = {
  /** The tag. Its links lose it. */
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
  /** The time zone in which the workspace's days begin, by its IANA name, like `Europe/Berlin`. */
  timezone?: string;
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

/** What to change. An absent field stays. */
export type UpdateWorkspaceInput = {
  /** The name that members see, 1 to 100 characters. */
  name?: string | null | undefined;
  /**
   * The name in the console's address and in the `Hoko-Workspace` header: 2 to 40 small Latin letters, digits and hyphens. Addresses
   * that hold the former one lead nowhere from then on; API keys and short URLs go on.
   */
  slug?: string | null | undefined;
  /** The time zone in which its days begin, by its IANA name, like `Europe/Berlin`. */
  timezone?: string | null | undefined;
};

/** Which workspace to delete. */
export type DeleteWorkspaceInput = {
  /** The slug of the workspace that is worked in, to confirm that this one is meant. */
  slug: string;
};

export type BootQueryVariables = Exact<{ [key: string]: never; }>;


export type BootQuery = { setUpStatus: { required: boolean } | null, viewer: { user: { id: string, name: string, email: string } | null, memberships: Array<{ role: Role, scopes: Array<Scope>, workspace: { id: string, slug: string, name: string, timezone: string } }> } | null };

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

export type AuditEventFieldsFragment = { id: string, createdAt: string, action: string, subjectId: string, address: string, detail: Record<string, unknown> | null, actor: { kind: AuditActorKind, actorId: string | null, role: Role | null, user: { id: string, name: string, email: string } | null, apiKey: { id: string, name: string } | null } };

export type AuditEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuditEventFilter | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { totalCount: number, nodes: Array<{ id: string, createdAt: string, action: string, subjectId: string, address: string, detail: Record<string, unknown> | null, actor: { kind: AuditActorKind, actorId: string | null, role: Role | null, user: { id: string, name: string, email: string } | null, apiKey: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AuditPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditPeopleQuery = { members: { nodes: Array<{ user: { id: string, name: string } }> } | null };

export type AuditEventQueryVariables = Exact<{
  id: string;
}>;


export type AuditEventQuery = { auditEvent: { id: string, createdAt: string, action: string, subjectId: string, address: string, detail: Record<string, unknown> | null, actor: { kind: AuditActorKind, actorId: string | null, role: Role | null, user: { id: string, name: string, email: string } | null, apiKey: { id: string, name: string } | null } } | null };

export type ExportAuditEventsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: AuditEventFilter | null | undefined;
}>;


export type ExportAuditEventsQuery = { exportAuditEvents: { csv: string, hasNextPage: boolean, endCursor: string | null } | null };

export type CollectionFieldsFragment = { id: string, name: string, description: string | null, createdAt: string, links: { totalCount: number } | null };

export type CollectionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CollectionFilter | null | undefined;
  orderBy?: CollectionOrder | null | undefined;
}>;


export type CollectionsQuery = { collections: { totalCount: number, nodes: Array<{ id: string, name: string, description: string | null, createdAt: string, links: { totalCount: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CreateCollectionMutationVariables = Exact<{
  input: CreateCollectionInput;
}>;


export type CreateCollectionMutation = { createCollection: { collection: { id: string, name: string } } | null };

export type UpdateCollectionMutationVariables = Exact<{
  input: UpdateCollectionInput;
}>;


export type UpdateCollectionMutation = { updateCollection: { collection: { id: string, name: string } } | null };

export type DeleteCollectionMutationVariables = Exact<{
  input: DeleteCollectionInput;
}>;


export type DeleteCollectionMutation = { deleteCollection: { deletedId: string } | null };

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

export type NewestClickQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestClickQuery = { clicks: { nodes: Array<{ id: string }> } | null };

export type ClickEventFieldsFragment = { id: string, createdAt: string, country: string | null, region: string | null, city: string | null, device: string, browser: string | null, os: string | null, language: string | null, referrer: string | null, url: string, bot: boolean, trigger: ClickTrigger, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null };

export type LeadEventFieldsFragment = { id: string, createdAt: string, eventName: string, clickId: string, customer: { id: string, name: string, email: string | null } | null, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null };

export type SaleEventFieldsFragment = { id: string, createdAt: string, eventName: string, amount: number, refunded: number, currency: string, invoiceId: string | null, clickId: string, customer: { id: string, name: string, email: string | null } | null, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null };

export type ClickRecordedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ClickRecordedSubscription = { clickRecorded: { id: string, createdAt: string, country: string | null, region: string | null, city: string | null, device: string, browser: string | null, os: string | null, language: string | null, referrer: string | null, url: string, bot: boolean, trigger: ClickTrigger, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null } | null };

export type LeadRecordedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LeadRecordedSubscription = { leadRecorded: { id: string, createdAt: string, eventName: string, clickId: string, customer: { id: string, name: string, email: string | null } | null, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null } | null };

export type SaleRecordedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type SaleRecordedSubscription = { saleRecorded: { id: string, createdAt: string, eventName: string, amount: number, refunded: number, currency: string, invoiceId: string | null, clickId: string, customer: { id: string, name: string, email: string | null } | null, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null } | null };

export type ClickEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ClickEventsQuery = { clicks: { totalCount: number, nodes: Array<{ id: string, createdAt: string, country: string | null, region: string | null, city: string | null, device: string, browser: string | null, os: string | null, language: string | null, referrer: string | null, url: string, bot: boolean, trigger: ClickTrigger, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LeadEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LeadEventsQuery = { leads: { totalCount: number, nodes: Array<{ id: string, createdAt: string, eventName: string, clickId: string, customer: { id: string, name: string, email: string | null } | null, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SaleEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SaleEventsQuery = { sales: { totalCount: number, nodes: Array<{ id: string, createdAt: string, eventName: string, amount: number, refunded: number, currency: string, invoiceId: string | null, clickId: string, customer: { id: string, name: string, email: string | null } | null, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ClickEventQueryVariables = Exact<{
  id: string;
}>;


export type ClickEventQuery = { click: { id: string, createdAt: string, country: string | null, region: string | null, city: string | null, device: string, browser: string | null, os: string | null, language: string | null, referrer: string | null, url: string, bot: boolean, trigger: ClickTrigger, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null } | null };

export type LeadEventQueryVariables = Exact<{
  id: string;
}>;


export type LeadEventQuery = { lead: { id: string, createdAt: string, eventName: string, clickId: string, customer: { id: string, name: string, email: string | null } | null, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null } | null };

export type SaleEventQueryVariables = Exact<{
  id: string;
}>;


export type SaleEventQuery = { sale: { id: string, createdAt: string, eventName: string, amount: number, refunded: number, currency: string, invoiceId: string | null, clickId: string, customer: { id: string, name: string, email: string | null } | null, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null } | null };

export type EventChainQueryVariables = Exact<{
  clickId: string;
}>;


export type EventChainQuery = { click: { id: string, createdAt: string, country: string | null, region: string | null, city: string | null, device: string, browser: string | null, os: string | null, language: string | null, referrer: string | null, url: string, bot: boolean, trigger: ClickTrigger, leads: { totalCount: number, nodes: Array<{ id: string, createdAt: string, eventName: string, clickId: string, customer: { id: string, name: string, email: string | null } | null, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null }> } | null, sales: { totalCount: number, nodes: Array<{ id: string, createdAt: string, eventName: string, amount: number, refunded: number, currency: string, invoiceId: string | null, clickId: string, customer: { id: string, name: string, email: string | null } | null, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null }> } | null, link: { id: string, shortUrl: string, title: string | null } | null, partner: { id: string, name: string } | null } | null };

export type WorkspaceSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceSettingsQuery = { viewer: { workspace: { id: string, name: string, slug: string, timezone: string, retentionDays: number | null, requestLogDays: number | null } | null } | null, limits: { requestLogDays: number, requestsPerKey: number, requestsPerWorkspace: number, streamsPerCaller: number, streamsPerWorkspace: number } | null };

export type WorkspaceContentsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceContentsQuery = { links: { totalCount: number } | null, collections: { totalCount: number } | null, tags: { totalCount: number } | null, partners: { totalCount: number } | null, customers: { totalCount: number } | null };

export type UpdateWorkspaceMutationVariables = Exact<{
  input: UpdateWorkspaceInput;
}>;


export type UpdateWorkspaceMutation = { updateWorkspace: { workspace: { id: string, name: string, slug: string, timezone: string } } | null };

export type SetRetentionMutationVariables = Exact<{
  input: SetRetentionInput;
}>;


export type SetRetentionMutation = { setRetention: { retentionDays: number | null } | null };

export type SetRequestLogDaysMutationVariables = Exact<{
  input: SetRequestLogDaysInput;
}>;


export type SetRequestLogDaysMutation = { setRequestLogDays: { requestLogDays: number | null } | null };

export type DeleteWorkspaceMutationVariables = Exact<{
  input: DeleteWorkspaceInput;
}>;


export type DeleteWorkspaceMutation = { deleteWorkspace: { deletedWorkspaceId: string } | null };

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


export type RotateApiKeyMutation = { rotateApiKey: { secret: string | null, apiKey: { id: string, name: string, prefix: string, hint: string, scopes: Array<Scope>, environment: Environment, allowedHostnames: Array<string>, allowedIps: Array<string>, state: ApiKeyState, createdAt: string, expiresAt: string | null, revokedAt: string | null, revokedReason: RevocationReason | null, revokedNote: string | null, successorId: string | null, createdBy: { id: string, name: string } | null, revokedBy: { id: string, name: string } | null, lastUsed: { at: string, address: string, userAgent: string } | null } } | null };

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

export type LinkFieldsFragment = { id: string, url: string, domain: string, shortId: string, shortUrl: string, collectionId: string, tagIds: Array<string>, title: string | null, description: string | null, externalId: string | null, partnerId: string | null, hasPassword: boolean, expiresAt: string | null, expiredUrl: string | null, iosUrl: string | null, androidUrl: string | null, geo: Record<string, string> | null, cloaked: boolean, archived: boolean, deletedAt: string | null, createdAt: string, updatedAt: string, collection: { id: string, name: string } | null, tags: Array<{ id: string, name: string, color: TagColor }> | null, utm: { source: string | null, medium: string | null, campaign: string | null, term: string | null, content: string | null, referral: string | null }, partner: { id: string, name: string } | null, createdBy: { kind: AuditActorKind, actorId: string | null } | null };

export type LinksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: LinkFilter | null | undefined;
  orderBy?: LinkOrder | null | undefined;
}>;


export type LinksQuery = { links: { totalCount: number, nodes: Array<{ id: string, url: string, domain: string, shortId: string, shortUrl: string, collectionId: string, tagIds: Array<string>, title: string | null, description: string | null, externalId: string | null, partnerId: string | null, hasPassword: boolean, expiresAt: string | null, expiredUrl: string | null, iosUrl: string | null, androidUrl: string | null, geo: Record<string, string> | null, cloaked: boolean, archived: boolean, deletedAt: string | null, createdAt: string, updatedAt: string, collection: { id: string, name: string } | null, tags: Array<{ id: string, name: string, color: TagColor }> | null, utm: { source: string | null, medium: string | null, campaign: string | null, term: string | null, content: string | null, referral: string | null }, partner: { id: string, name: string } | null, createdBy: { kind: AuditActorKind, actorId: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DeletedLinksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DeletedLinksQuery = { links: { totalCount: number, nodes: Array<{ id: string, url: string, domain: string, shortId: string, shortUrl: string, collectionId: string, tagIds: Array<string>, title: string | null, description: string | null, externalId: string | null, partnerId: string | null, hasPassword: boolean, expiresAt: string | null, expiredUrl: string | null, iosUrl: string | null, androidUrl: string | null, geo: Record<string, string> | null, cloaked: boolean, archived: boolean, deletedAt: string | null, createdAt: string, updatedAt: string, collection: { id: string, name: string } | null, tags: Array<{ id: string, name: string, color: TagColor }> | null, utm: { source: string | null, medium: string | null, campaign: string | null, term: string | null, content: string | null, referral: string | null }, partner: { id: string, name: string } | null, createdBy: { kind: AuditActorKind, actorId: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LinkQueryVariables = Exact<{
  id: string;
}>;


export type LinkQuery = { link: { id: string, url: string, domain: string, shortId: string, shortUrl: string, collectionId: string, tagIds: Array<string>, title: string | null, description: string | null, externalId: string | null, partnerId: string | null, hasPassword: boolean, expiresAt: string | null, expiredUrl: string | null, iosUrl: string | null, androidUrl: string | null, geo: Record<string, string> | null, cloaked: boolean, archived: boolean, deletedAt: string | null, createdAt: string, updatedAt: string, collection: { id: string, name: string } | null, tags: Array<{ id: string, name: string, color: TagColor }> | null, utm: { source: string | null, medium: string | null, campaign: string | null, term: string | null, content: string | null, referral: string | null }, partner: { id: string, name: string } | null, createdBy: { kind: AuditActorKind, actorId: string | null } | null } | null };

export type LinkClicksQueryVariables = Exact<{
  input: AnalyticsInput;
}>;


export type LinkClicksQuery = { analytics: { breakdowns: Array<{ values: Array<{ value: string, numbers: { clicks: number } }> }> } | null };

export type CollectionChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type CollectionChoicesQuery = { collections: { nodes: Array<{ id: string, name: string }> } | null };

export type TagChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type TagChoicesQuery = { tags: { nodes: Array<{ id: string, name: string, color: TagColor }> } | null };

export type PartnerChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PartnerChoicesQuery = { partners: { nodes: Array<{ id: string, name: string }> } | null };

export type CreateLinkMutationVariables = Exact<{
  input: CreateLinkInput;
}>;


export type CreateLinkMutation = { createLink: { link: { id: string, url: string, domain: string, shortId: string, shortUrl: string, collectionId: string, tagIds: Array<string>, title: string | null, description: string | null, externalId: string | null, partnerId: string | null, hasPassword: boolean, expiresAt: string | null, expiredUrl: string | null, iosUrl: string | null, androidUrl: string | null, geo: Record<string, string> | null, cloaked: boolean, archived: boolean, deletedAt: string | null, createdAt: string, updatedAt: string, collection: { id: string, name: string } | null, tags: Array<{ id: string, name: string, color: TagColor }> | null, utm: { source: string | null, medium: string | null, campaign: string | null, term: string | null, content: string | null, referral: string | null }, partner: { id: string, name: string } | null, createdBy: { kind: AuditActorKind, actorId: string | null } | null } } | null };

export type UpdateLinkMutationVariables = Exact<{
  input: UpdateLinkInput;
}>;


export type UpdateLinkMutation = { updateLink: { link: { id: string, url: string, domain: string, shortId: string, shortUrl: string, collectionId: string, tagIds: Array<string>, title: string | null, description: string | null, externalId: string | null, partnerId: string | null, hasPassword: boolean, expiresAt: string | null, expiredUrl: string | null, iosUrl: string | null, androidUrl: string | null, geo: Record<string, string> | null, cloaked: boolean, archived: boolean, deletedAt: string | null, createdAt: string, updatedAt: string, collection: { id: string, name: string } | null, tags: Array<{ id: string, name: string, color: TagColor }> | null, utm: { source: string | null, medium: string | null, campaign: string | null, term: string | null, content: string | null, referral: string | null }, partner: { id: string, name: string } | null, createdBy: { kind: AuditActorKind, actorId: string | null } | null } } | null };

export type UpdateLinksMutationVariables = Exact<{
  input: UpdateLinksInput;
}>;


export type UpdateLinksMutation = { updateLinks: { links: Array<{ id: string }> } | null };

export type DeleteLinksMutationVariables = Exact<{
  input: DeleteLinksInput;
}>;


export type DeleteLinksMutation = { deleteLinks: { deletedIds: Array<string> } | null };

export type RestoreLinksMutationVariables = Exact<{
  input: RestoreLinksInput;
}>;


export type RestoreLinksMutation = { restoreLinks: { links: Array<{ id: string }> } | null };

export type DuplicateLinkMutationVariables = Exact<{
  input: DuplicateLinkInput;
}>;


export type DuplicateLinkMutation = { duplicateLink: { link: { id: string, url: string, domain: string, shortId: string, shortUrl: string, collectionId: string, tagIds: Array<string>, title: string | null, description: string | null, externalId: string | null, partnerId: string | null, hasPassword: boolean, expiresAt: string | null, expiredUrl: string | null, iosUrl: string | null, androidUrl: string | null, geo: Record<string, string> | null, cloaked: boolean, archived: boolean, deletedAt: string | null, createdAt: string, updatedAt: string, collection: { id: string, name: string } | null, tags: Array<{ id: string, name: string, color: TagColor }> | null, utm: { source: string | null, medium: string | null, campaign: string | null, term: string | null, content: string | null, referral: string | null }, partner: { id: string, name: string } | null, createdBy: { kind: AuditActorKind, actorId: string | null } | null } } | null };

export type ImportLinksMutationVariables = Exact<{
  input: ImportLinksInput;
}>;


export type ImportLinksMutation = { importLinks: { rows: number, imported: number, failed: number, columns: Array<{ header: string, column: LinkColumn }>, faults: Array<{ line: number, field: string, code: string, message: string }> } | null };

export type ExportLinksQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: LinkFilter | null | undefined;
}>;


export type ExportLinksQuery = { exportLinks: { csv: string, hasNextPage: boolean, endCursor: string | null } | null };

export type LinkMakerQueryVariables = Exact<{
  id: string;
}>;


export type LinkMakerQuery = { link: { createdBy: { user: { id: string, name: string } | null, apiKey: { id: string, name: string } | null } | null } | null };

export type LinkMakersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type LinkMakersQuery = { members: { nodes: Array<{ user: { id: string, name: string, email: string } }> } | null, apiKeys: { nodes: Array<{ id: string, name: string, hint: string }> } | null };

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


export type OverviewQuery = { apiKeys?: { totalCount: number } | null, allKeys?: { totalCount: number } | null, links: { totalCount: number, nodes: Array<{ id: string, shortUrl: string }> } | null, collections: { totalCount: number, nodes: Array<{ id: string, name: string }> } | null, clicks: { totalCount: number, nodes: Array<{ id: string, createdAt: string }> } | null, leads: { totalCount: number } | null };

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

export type RecentNumbersQueryVariables = Exact<{
  input: AnalyticsInput;
}>;


export type RecentNumbersQuery = { analytics: { totals: { clicks: number, leads: number, sales: number }, previous: { totals: { clicks: number, leads: number, sales: number } }, series: Array<{ from: string, numbers: { clicks: number } }> | null } | null };

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

export type ApiKeyRequestQueryVariables = Exact<{
  id: string;
}>;


export type ApiKeyRequestQuery = { apiKeyRequest: { id: string, apiKeyId: string, count: number, createdAt: string, lastAt: string, operation: string, neededScopes: Array<Scope>, outcome: string, refused: boolean, status: number, address: string, userAgent: string, requestId: string, latency: number, maxLatency: number, apiKey: { id: string, name: string, hint: string } | null } | null };

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

export type TagFieldsFragment = { id: string, name: string, color: TagColor, links: { totalCount: number } | null };

export type TagsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: TagFilter | null | undefined;
  orderBy?: TagOrder | null | undefined;
}>;


export type TagsQuery = { tags: { totalCount: number, nodes: Array<{ id: string, name: string, color: TagColor, links: { totalCount: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CreateTagMutationVariables = Exact<{
  input: CreateTagInput;
}>;


export type CreateTagMutation = { createTag: { tag: { id: string, name: string } } | null };

export type UpdateTagMutationVariables = Exact<{
  input: UpdateTagInput;
}>;


export type UpdateTagMutation = { updateTag: { tag: { id: string, name: string } } | null };

export type DeleteTagMutationVariables = Exact<{
  input: DeleteTagInput;
}>;


export type DeleteTagMutation = { deleteTag: { deletedId: string } | null };


export { TypedDocumentString } from './document'
export * from './features/analytics'
export * from './features/app'
export * from './features/audit'
export * from './features/collections'
export * from './features/customers'
export * from './features/events'
export * from './features/general'
export * from './features/invitation'
export * from './features/key'
export * from './features/keys'
export * from './features/links'
export * from './features/members'
export * from './features/overview'
export * from './features/partners'
export * from './features/profile'
export * from './features/recent'
export * from './features/requests'
export * from './features/setup'
export * from './features/signin'
export * from './features/tags'
