package server

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/hoko-to/hoko"
)

// newCrossOriginProtection returns the check that keeps other websites from
// acting for a signed-in person. The site's own origin is trusted by name:
// behind a proxy that rewrites Host, a browser that sends no Sec-Fetch-Site
// would look like a stranger.
func newCrossOriginProtection(site hoko.Site) (*http.CrossOriginProtection, error) {
	protection := http.NewCrossOriginProtection()
	if err := protection.AddTrustedOrigin(strings.TrimSuffix(site.URL(""), site.Path())); err != nil {
		return nil, fmt.Errorf("the site's origin: %w", err)
	}
	return protection, nil
}

// sameOrigin refuses a request that another website makes with the person's
// cookie. Reading is harmless: the answer does not reach that website. What comes
// over a WebSocket does, so opening one is held to what holds for writing
// (RFC 6455, section 10.2).
func (s *server) sameOrigin(r *http.Request) error {
	if r.Header.Get("Upgrade") != "" {
		written := *r
		written.Method = http.MethodPost
		r = &written
	}
	if err := s.protection.Check(r); err != nil {
		return &hoko.Error{Kind: hoko.KindForbidden, Code: hoko.CodeCrossOrigin, Err: err}
	}
	return nil
}
