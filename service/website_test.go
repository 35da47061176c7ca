package service

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestWebsitesThatAreTheDestination(t *testing.T) {
	t.Parallel()
	for destination, pages := range map[string][]string{
		"https://example.com/landing?a=b": {
			"https://example.com", "https://example.com/", "https://example.com/other/page?x#y", "http://example.com", "https://example.com:443", "http://example.com:80",
			"https://EXAMPLE.com", "HTTPS://example.com", "https://example.com.", "https://www.example.com", "https://a.b.example.com", "https://my_shop.example.com",
			"https://xn--mnchen-3ya.example.com", "https://münchen.example.com",
		},
		"https://Example.COM./":                   {"https://example.com", "https://www.example.com"},
		"https://münchen.example/":                {"https://xn--mnchen-3ya.example", "https://MÜNCHEN.example", "https://www.xn--mnchen-3ya.example"},
		"https://xn--mnchen-3ya.example/":         {"https://münchen.example"},
		"http://localhost:3000/":                  {"http://localhost:3000", "http://app.localhost:3000"},
		"http://127.0.0.1:3000/":                  {"http://127.0.0.1:3000", "http://[::ffff:127.0.0.1]:3000"},
		"http://[2001:db8::1]/":                   {"http://[2001:db8:0:0:0:0:0:1]"},
		"https://例え.テスト/":                         {"https://xn--r8jz45g.xn--zckzah"},
		"https://straße.example/":                 {"https://xn--strae-oqa.example"},
		"https://shop.example.com:8443/":          {"https://shop.example.com:8443", "https://eu.shop.example.com:8443"},
		"https://a--b.example/":                   {"https://a--b.example"},
		"https://" + "x." + "example.co.uk/a/b/c": {"https://x.example.co.uk"},
	} {
		for _, page := range pages {
			if !isOn(t, page, destination) {
				t.Errorf("%s is not on %s", page, destination)
			}
		}
	}
}

func TestWebsitesThatAreNotTheDestination(t *testing.T) {
	t.Parallel()
	for destination, pages := range map[string][]string{
		"https://example.com/": {
			"", "null", "example.com", "//example.com", "about:blank", "about:srcdoc", "file:///example.com", "ftp://example.com", "blob:https://example.com/1", "https://", "https:example.com",
			"https://evil-example.com", "https://evilexample.com", "https://example.com.evil", "https://example.com.evil.test", "https://example.co", "https://xample.com", "https://com",
			"https://example.com:8443", "https://www.example.com:8080", "https://example.com:80.evil.test", "https://example.com:443@evil.test", "https://example.com@evil.test",
			"https://user@example.com", "https://user:pass@example.com", "https://evil.test/https://example.com", "https://evil.test/?https://example.com", "https://evil.test#.example.com",
			"https://evil.test/.example.com", "https://evil.test\\.example.com", "https://evil.test\\@example.com", "https://example.com%2eevil.test", "https://evil.test%00.example.com",
			"https://evil.test%2f.example.com", "https://evil.test?.example.com", "https://example.com..", "https://.example.com.evil", "https://example.com\n.evil.test", "https://exаmple.com",
			"https://examрle.com", "https://ｅvil.test", "https://[example.com]", "https://127.0.0.1", "javascript:alert(1)//example.com",
		},
		"https://www.example.com/": {"https://example.com", "https://other.example.com"},
		"http://127.0.0.1:3000/":   {"http://localhost:3000", "http://x.127.0.0.1:3000", "http://127.0.0.1", "http://127.0.0.1:3001", "http://27.0.0.1:3000", "http://1127.0.0.1:3000"},
		"http://[::1]:3000/":       {"http://127.0.0.1:3000", "http://[::1%25lo]:3000"},
		"http://localhost:3000/":   {"http://localhost", "http://localhost:3001", "http://127.0.0.1:3000", "http://evillocalhost:3000", "http://localhost.evil.test:3000"},
		"https://münchen.example/": {"https://munchen.example", "https://xn--mnchen-3yb.example"},
	} {
		for _, page := range pages {
			if isOn(t, page, destination) {
				t.Errorf("%q is on %s", page, destination)
			}
		}
	}
}

func isOn(t testing.TB, page, destination string) bool {
	t.Helper()
	target, ok := parseWebsite(destination)
	if !ok {
		t.Fatalf("%s is no website", destination)
	}
	site, ok := parseWebsite(page)
	return ok && target.covers(site)
}

// TestSubdomains holds a page's host against the labels that it ends in.
func TestSubdomains(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		labels := rapid.SliceOfN(rapid.StringMatching(`[a-b]{1,2}`), 1, 4)
		host, page := labels.Draw(t, "host"), labels.Draw(t, "page")
		want := len(page) >= len(host) && strings.Join(page[len(page)-len(host):], ".") == strings.Join(host, ".")
		destination, _ := parseWebsite("https://" + strings.Join(host, "."))
		site, _ := parseWebsite("https://" + strings.Join(page, "."))
		if got := destination.covers(site); got != want {
			t.Fatalf("%v on %v: %v, want %v", page, host, got, want)
		}
	})
}
