package hoko

// Challenge returns the WWW-Authenticate header field that belongs to err, or
// "" if none does (RFC 6750, section 3).
func Challenge(err *Error) string {
	switch err.Code {
	case CodeCredentialsMissing:
		return `Bearer realm="hoko"`
	case CodeCredentialsMalformed, CodeKeyInURL:
		return `Bearer realm="hoko", error="invalid_request"`
	case CodeInsufficientScope:
		return `Bearer realm="hoko", error="insufficient_scope", scope="` + JoinScopes(err.MissingScopes) + `"`
	case CodeKeyInvalid, CodeKeyRevoked, CodeKeyExpired:
		return `Bearer realm="hoko", error="invalid_token"`
	default:
		return ""
	}
}
