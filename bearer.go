package hoko

import "strings"

// BearerKey returns the key in the Authorization fields of a request, "" if there is
// no field, or one of another scheme (RFC 6750, section 2.1). The bare key, without
// its scheme, counts. An empty one gives key_invalid, with the scheme or without: who
// sends the field meant to show a key. More than one field gives
// credentials_malformed.
func BearerKey(fields []string) (string, error) {
	switch len(fields) {
	case 0:
		return "", nil
	case 1:
		return bearerKey(strings.TrimSpace(fields[0]))
	default:
		return "", &Error{Kind: KindInvalid, Code: CodeCredentialsMalformed}
	}
}

func bearerKey(value string) (string, error) {
	if LooksLikeKey(value) {
		return value, nil
	}
	scheme, key, _ := strings.Cut(value, " ")
	if value != "" && !strings.EqualFold(scheme, "Bearer") {
		return "", nil
	}
	if key = strings.TrimSpace(key); key == "" {
		return "", &Error{Kind: KindUnauthenticated, Code: CodeKeyInvalid}
	}
	return key, nil
}
