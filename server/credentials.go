package server

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/hoko-to/hoko"
)

// workspaceHeader names the workspace that a signed-in person works in.
const workspaceHeader = "Hoko-Workspace"

// identify finds out who asks. It refuses nobody by itself: a credential that
// is not good is noted in the call, for the door to answer in its own words.
func (s *server) identify(credential func(*http.Request) (hoko.Credential, error)) middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			call := hoko.CallFrom(r.Context())
			shown, err := credential(r)
			var caller *hoko.Caller
			if err == nil {
				caller, err = s.service.Authenticate(r.Context(), shown)
			}
			s.settle(w.Header(), call, caller, err)
			s.confirmLater(w.Header(), call)
			next.ServeHTTP(w, r)
		})
	}
}

// keyCredential returns what a program shows. Cookies are not looked at.
func keyCredential(r *http.Request) (hoko.Credential, error) {
	if holdsKey(r.URL.RawQuery) {
		return hoko.Credential{}, &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeKeyInURL}
	}
	key, err := hoko.BearerKey(r.Header.Values("Authorization"))
	return hoko.Credential{Key: key}, err
}

// keyOrSessionCredential returns what a program or a person shows. A key
// leaves the cookie unread.
func (s *server) keyOrSessionCredential(r *http.Request) (hoko.Credential, error) {
	shown, err := keyCredential(r)
	token := s.cookie.token(r)
	if err != nil || shown.Key != "" || token == "" {
		return shown, err
	}
	shown.SessionToken, shown.Workspace = token, r.Header.Get(workspaceHeader)
	return shown, s.sameOrigin(r)
}

// holdsKey reports whether a part of an address holds a key's whole text,
// however it is escaped.
func holdsKey(address string) bool {
	return hoko.HoldsKey(address) || strings.Contains(address, "%") && hoko.HoldsKey(unescape(address))
}

// unescape decodes each part of a query that can be decoded.
func unescape(query string) string {
	parts := strings.Split(query, "&")
	for i, part := range parts {
		if decoded, err := url.QueryUnescape(part); err == nil {
			parts[i] = decoded
		}
	}
	return strings.Join(parts, "&")
}
