package hoko

// Challenge returns the WWW-Authenticate header field that belongs to err, or
// "" if none does (RFC 6750, section 3).
func Challenge(err *Error) string {
	switch {
	case err.Code == CodeCredentialsMissing:
		return `Bearer realm="hoko"`
	case err.Code == CodeCredentialsMalformed, err.Code == CodeKeyInURL:
		return `Bearer realm="hoko", error="invalid_request"`
	case err.Code == CodeInsufficientScope:
		return `Bearer realm="hoko", error="insufficient_scope", scope="` + JoinScopes(err.MissingScopes) + `"`
	case err.Code == CodeKeyInvalid, err.Code == CodeKeyRevoked, err.Code == CodeKeyExpired:
		return `Bearer realm="hoko", error="invalid_token"`
	default:
		return ""
	}
}
