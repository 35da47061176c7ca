package hoko

import "strings"

// BearerKey returns the key in the Authorization fields of a request, "" if there
// is none (RFC 6750, section 2.1). The bare key, without its scheme, counts. An empty
// one gives key_invalid, and more than one field credentials_malformed.
func BearerKey(fields []string) (string, error) {
	if len(fields) > 1 {
		return "", &Error{Kind: KindInvalid, Code: CodeCredentialsMalformed}
	}
	value := strings.TrimSpace(strings.Join(fields, ""))
	if LooksLikeKey(value) {
		return value, nil
	}
	scheme, key, _ := strings.Cut(value, " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return "", nil
	}
	if key = strings.TrimSpace(key); key == "" {
		return "", &Error{Kind: KindUnauthenticated, Code: CodeKeyInvalid}
	}
	return key, nil
}
