package hoko

// Code names one failure for programs. Codes are public and stable: never
// change one, only add.
type Code string

// Failures of identity and permission.
const (
	CodeCredentialsMissing   Code = "credentials_missing"
	CodeCredentialsMalformed Code = "credentials_malformed"
	CodeKeyInURL             Code = "key_in_url"
	CodeKeyInvalid           Code = "key_invalid"
	CodeKeyRevoked           Code = "key_revoked"
	CodeKeyExpired           Code = "key_expired"
	CodeInsufficientScope    Code = "insufficient_scope"
	CodeRoleInsufficient     Code = "role_insufficient"
	CodeSessionRequired      Code = "session_required"
	CodeWorkspaceRequired    Code = "workspace_required"
	CodeHostnameBlocked      Code = "hostname_blocked"
	CodeIPNotAllowed         Code = "ip_not_allowed"
	CodeCrossOrigin          Code = "cross_origin"
	CodeRateLimited          Code = "rate_limited"
	CodeSignInFailed         Code = "sign_in_failed"
	CodeSetUpDone            Code = "set_up_done"
	CodeSetUpTokenInvalid    Code = "set_up_token_invalid"
)

// Failures of the request as a whole.
const (
	CodeInternal           Code = "internal"
	CodeUnavailable        Code = "unavailable"
	CodeSpoolFull          Code = "click_storage_full"
	CodeNotFound           Code = "not_found"
	CodeEndpointUnknown    Code = "endpoint_unknown"
	CodeMethodNotAllowed   Code = "method_not_allowed"
	CodeBodyTooLarge       Code = "body_too_large"
	CodeMediaType          Code = "media_type_unsupported"
	CodeNotAcceptable      Code = "not_acceptable"
	CodeJSONInvalid        Code = "json_invalid"
	CodeBatchExpected      Code = "batch_expected"
	CodeBatchEmpty         Code = "batch_empty"
	CodeBatchTooLarge      Code = "batch_too_large"
	CodeIdempotencyReused  Code = "idempotency_key_reused"
	CodeDocumentMalformed  Code = "document_malformed"
	CodeDocumentInvalid    Code = "document_invalid"
	CodeDocumentTooComplex Code = "document_too_complex"
)

// Faults of a field.
const (
	CodeRequired           Code = "required"
	CodeFieldUnknown       Code = "field_unknown"
	CodeTypeWrong          Code = "type_wrong"
	CodeTooLong            Code = "too_long"
	CodeTooShort           Code = "too_short"
	CodeTooMany            Code = "too_many"
	CodeOutOfRange         Code = "out_of_range"
	CodeIDMalformed        Code = "id_malformed"
	CodeIDUnknown          Code = "id_unknown"
	CodeIDDuplicate        Code = "id_duplicate"
	CodeURLInvalid         Code = "url_invalid"
	CodeURLOwn             Code = "url_own"
	CodeEmailInvalid       Code = "email_invalid"
	CodeTimeInvalid        Code = "time_invalid"
	CodeTimePast           Code = "time_past"
	CodeChoiceInvalid      Code = "choice_invalid"
	CodeCountryInvalid     Code = "country_invalid"
	CodeCursorInvalid      Code = "cursor_invalid"
	CodeShortIDInvalid     Code = "short_id_invalid"
	CodeShortIDReserved    Code = "short_id_reserved"
	CodeShortIDTaken       Code = "short_id_taken"
	CodeSlugInvalid        Code = "slug_invalid"
	CodeSlugTaken          Code = "slug_taken"
	CodeEmailTaken         Code = "email_taken"
	CodeExternalIDTaken    Code = "external_id_taken"
	CodeDomainUnknown      Code = "domain_unknown"
	CodeHostnameInvalid    Code = "hostname_invalid"
	CodeNetworkInvalid     Code = "network_invalid"
	CodeScopeBeyondRole    Code = "scope_beyond_role"
	CodeScopesWidened      Code = "scopes_widened"
	CodeExpiryExtended     Code = "expiry_extended"
	CodeHostnamesWidened   Code = "hostnames_widened"
	CodeNetworksWidened    Code = "networks_widened"
	CodeKeyNotActive       Code = "key_not_active"
	CodeKeyAlreadyRotated  Code = "key_already_rotated"
	CodeCharacterForbidden Code = "character_forbidden"
)
