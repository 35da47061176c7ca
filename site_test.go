package hoko_test

import (
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

func TestSiteAddresses(t *testing.T) {
	t.Parallel()
	for base, want := range map[string][5]string{
		"https://go.test":          {"https://go.test/abc", "https://go.test/abc/qr.svg", "https://go.test/admin/", "go.test", ""},
		"https://go.test/":         {"https://go.test/abc", "https://go.test/abc/qr.svg", "https://go.test/admin/", "go.test", ""},
		"http://go.test:8080/s/":   {"http://go.test:8080/s/abc", "http://go.test:8080/s/abc/qr.svg", "http://go.test:8080/s/admin/", "go.test:8080", "/s"},
		"http://[::1]:8080/a/b":    {"http://[::1]:8080/a/b/abc", "http://[::1]:8080/a/b/abc/qr.svg", "http://[::1]:8080/a/b/admin/", "[::1]:8080", "/a/b"},
		"https://go.test/a%20b%3F": {"https://go.test/a%20b%3F/abc", "https://go.test/a%20b%3F/abc/qr.svg", "https://go.test/a%20b%3F/admin/", "go.test", "/a b?"},
	} {
		site := siteAt(t, base)
		got := [5]string{site.ShortURL("abc"), site.QRCodeURL("abc"), site.URL("/admin/"), site.Domain(), site.Path()}
		if got != want {
			t.Errorf("%s: %q, want %q", base, got, want)
		}
		if path := site.ShortPath("abc"); !strings.HasSuffix(want[0], site.Domain()+path) {
			t.Errorf("%s: the path of the short URL is %s", base, path)
		}
		if site.ScriptURL("abc") != want[0]+"/analytics.js" {
			t.Errorf("%s: script at %s", base, site.ScriptURL("abc"))
		}
		if site.Secure() != (base[:5] == "https") {
			t.Errorf("%s: secure = %v", base, site.Secure())
		}
	}
}

// leadsBack reports whether a link of the site may not lead to target because
// it is a short URL of the site.
func leadsBack(tb testing.TB, base, target string) bool {
	tb.Helper()
	link := validLink()
	link.URL = target
	return codesOf(func(is *hoko.Issues) { link.Validate(is, siteAt(tb, base)) })["url"] == hoko.CodeURLOwn
}

func TestShortURLsOfTheSite(t *testing.T) {
	t.Parallel()
	for base, targets := range map[string][]string{
		"https://go.test": {
			"https://go.test/abc", "http://go.test/abc", "HTTPS://GO.Test/abc", "https://go.test./abc", "https://go.test:443/abc", "http://go.test:80/abc",
			"https://go.test:0443/abc", "https://go.test:/abc", "https://go.test/abc/", "https://go.test/abc?x=1", "https://go.test/abc#x", "https://go.test/%61bc",
			"https://go.test/%61%62%63", "https://go.test//abc", "https://go.test/./abc", "https://go.test/admin/../abc", "https://go.test/%2e%2e/abc", "https://go.test/../abc",
			"https://go.test/abc/analytics.js", "https://go.test/abc%2Fx",
		},
		"http://go.test:8080/s": {"http://go.test:8080/s/abc", "https://go.test:8080/s/abc", "http://go.test:8080/s//abc", "http://go.test:8080/x/../s/abc", "http://go.test:8080/%73/abc"},
		"http://127.0.0.1:8080": {"http://127.0.0.1:8080/abc", "http://[::ffff:127.0.0.1]:8080/abc", "http://[::ffff:7f00:1]:8080/abc"},
		"http://[::1]:8080":     {"http://[::1]:8080/abc", "http://[0:0:0:0:0:0:0:1]:8080/abc", "http://[0::0001]:8080/abc"},
	} {
		for _, target := range targets {
			if !leadsBack(t, base, target) {
				t.Errorf("%s leads to %s", base, target)
			}
		}
	}
}

func TestAddressesThatAreNoShortURLsOfTheSite(t *testing.T) {
	t.Parallel()
	for base, targets := range map[string][]string{
		"https://go.test": {
			"https://go.test", "https://go.test/", "https://go.test/?abc", "https://go.test/admin/", "https://go.test/API/links", "https://go.test/docs/abc",
			"https://www.go.test/abc", "https://go.test.example/abc", "https://go.test:8443/abc", "https://example.com/go.test/abc", "https://go.test/a.b", "https://go.test/-abc",
		},
		"http://go.test:8080/s": {"http://go.test/s/abc", "http://go.test:8080/abc", "http://go.test:8080/sabc", "http://go.test:8080/S/abc", "http://go.test:8080/s", "http://go.test:8080/s/", "http://go.test:8080/s/../abc"},
	} {
		for _, target := range targets {
			if leadsBack(t, base, target) {
				t.Errorf("%s may not lead to %s", base, target)
			}
		}
	}
}

func TestSitePrivate(t *testing.T) {
	t.Parallel()
	for base, want := range map[string]bool{
		"http://localhost:8080": true, "http://127.0.0.1": true, "http://[::1]:8080": true, "http://10.1.2.3": true, "http://[fd00::1]": true,
		"http://go.example.com": false, "http://8.8.8.8": false, "http://localhost.example.com": false,
	} {
		if got := siteAt(t, base).Private(); got != want {
			t.Errorf("%s: private = %t, want %t", base, got, want)
		}
	}
}
