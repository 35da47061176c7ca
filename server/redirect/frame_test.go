package redirect

import (
	"net/url"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

func TestFrameSource(t *testing.T) {
	t.Parallel()
	for destination, want := range map[string]string{
		"https://example.com/a?b#c":       "https://example.com",
		"https://EXAMPLE.com":             "https://example.com",
		"http://example.com:8080/":        "http://example.com:8080",
		"http://127.0.0.1:8080/":          "http://127.0.0.1:8080",
		"https://münchen.example/":        "https://xn--mnchen-3ya.example",
		"https://[2001:db8::1]:8443/":     "https:",
		"https://under_score.example/":    "https:",
		"https://example.com/;script-src": "https://example.com",
		"\x00":                            "'none'",
	} {
		if got := frameSource(destination); got != want {
			t.Errorf("%s: %s, want %s", destination, got, want)
		}
	}
}

func TestFramesThatBrowsersShow(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		site, destination string
		want              bool
	}{
		{"https", "https://d.test/", true},
		{"https", "http://d.test/", false},
		{"https", "HTTP://d.test/", false},
		{"http", "http://d.test/", true},
		{"http", "https://d.test/", true},
	} {
		if got := (frames{}).canShow(hoko.NewSite(url.URL{Scheme: c.site, Host: "go.test"}), c.destination); got != c.want {
			t.Errorf("%s in %s: %v", c.destination, c.site, got)
		}
	}
}

func TestFrameIsEscaped(t *testing.T) {
	t.Parallel()
	frames, err := newFrames()
	if err != nil {
		t.Fatal(err)
	}
	page, err := frames.page(&hoko.Destination{Title: `</title><script>alert(1)</script>"`, URL: `https://d.test/?a="><script>&b='`}, hoko.English, "go.test/a")
	if err != nil {
		t.Fatal(err)
	}
	if text := string(page); strings.Contains(text, "<script") || strings.Contains(text, `a=">`) {
		t.Errorf("page %s", text)
	}
}
