package server

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// FuzzSessionCookie holds that a session's token is one that was sent under the
// cookie's whole name, and that no token writes more into the answer than itself.
func FuzzSessionCookie(f *testing.F) {
	for _, seed := range []string{
		"", "__Host-hoko=abc", "hoko=abc", "__host-hoko=abc", "a=b; __Host-hoko=abc; __Host-hoko=def", `__Host-hoko="abc"`, "__Host-hoko", "__Host-hoko=a;b",
		"__Host-hoko =abc", "x__Host-hoko=abc", "__Host-hoko=a,b", "=__Host-hoko=abc", "__Host-hoko=\x00", "__Host-hoko=a\r\nSet-Cookie: b=c", "; ; =;", `__Host-hoko="a "`, "__Host-hoko= b", "a=b;\r__Host-hoko=d",
	} {
		f.Add(seed)
	}
	cookies := []sessionCookie{
		newSessionCookie(hoko.NewSite(url.URL{Scheme: "https", Host: "hoko.test"}), time.Now),
		newSessionCookie(hoko.NewSite(url.URL{Scheme: "http", Host: "127.0.0.1:8080"}), time.Now),
	}
	f.Fuzz(func(t *testing.T, sent string) {
		for _, c := range cookies {
			token := c.token(&http.Request{Header: http.Header{"Cookie": {sent}}})
			if token != "" && !slices.Contains(namedSo(sent, c.name), bare(token)) {
				t.Errorf("%q gives the token %q for %s", sent, token, c.name)
			}
			line := c.with(token, 60)
			made, err := http.ParseSetCookie(line)
			if err != nil || made.Value != token || made.Name != c.name || !made.HttpOnly || made.Secure != c.secure || made.Path != "/" || made.Domain != "" || made.MaxAge != 60 || made.SameSite != http.SameSiteLaxMode {
				t.Errorf("the token %q is handed out as %q: %v", token, line, err)
			}
		}
	})
}

// namedSo returns the bare values of cookies of a name.
func namedSo(sent, name string) (values []string) {
	for pair := range strings.SplitSeq(sent, ";") {
		if left, right, ok := strings.Cut(pair, "="); ok && strings.Trim(left, blank) == name {
			values = append(values, bare(right))
		}
	}
	return values
}

// blank is what may stand around names and values (RFC 6265bis, section 5.6), and the
// line breaks that no field of a request can hold.
const blank = " \t\r\n"

// bare returns a value without the space and the quotes around it.
func bare(value string) string { return strings.Trim(value, blank+`"`) }
