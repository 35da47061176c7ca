package server_test

import (
	"compress/gzip"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hoko-to/hoko/server/console"
)

func TestConsoleFiles(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	const page, forever = "no-cache", "public, max-age=31536000, immutable"
	tests := map[string]struct {
		status        int
		kind, caching string
	}{
		"/admin/":                  {200, "text/html; charset=utf-8", page},
		"/admin/index.html":        {200, "text/html; charset=utf-8", page},
		"/admin/acme/settings":     {200, "text/html; charset=utf-8", page},
		"/admin/setup?token=x":     {200, "text/html; charset=utf-8", page},
		"/admin/favicon.svg":       {200, "image/svg+xml", page},
		"/admin/assets/app-1.js":   {200, "text/javascript; charset=utf-8", forever},
		"/admin/assets/app-1.css":  {200, "text/css; charset=utf-8", forever},
		"/admin/assets/app-0.js":   {404, "text/plain; charset=utf-8", "no-store"},
		"/admin/assets/nothing":    {404, "text/plain; charset=utf-8", "no-store"},
		"/admin/robots.txt":        {404, "text/plain; charset=utf-8", "no-store"},
		"/admin/../admin/none.css": {404, "text/plain; charset=utf-8", "no-store"},
	}
	for path, tt := range tests {
		got := h.do(http.MethodGet, path, "")
		if got.StatusCode != tt.status || got.Header.Get("Content-Type") != tt.kind || got.Header.Get("Cache-Control") != tt.caching {
			t.Errorf("%s: %d %v", path, got.StatusCode, got.Header)
		}
		if got.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s may be sniffed", path)
		}
		if policy := got.Header.Get("Content-Security-Policy"); strings.HasPrefix(tt.kind, "text/html") != (policy == console.Policy) {
			t.Errorf("%s: policy %q", path, policy)
		}
		if strings.HasPrefix(tt.kind, "text/html") && !strings.Contains(got.body, `<head><base href="/admin/">`) {
			t.Errorf("%s has no base: %s", path, got.body)
		}
	}
	h.do(http.MethodPost, "/admin/", "").is(http.StatusMethodNotAllowed)
	if got := h.do(http.MethodGet, "/favicon.ico", "").is(http.StatusFound).Header.Get("Location"); got != "/admin/favicon.svg" {
		t.Errorf("the icon is at %s", got)
	}
}

// TestManyRangesAreOne: who asks for thousands of parts gets the whole, once.
func TestManyRangesAreOne(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	for _, path := range []string{"/admin/assets/app-1.js", "/analytics.js", "/docs/"} {
		whole := h.do(http.MethodGet, path, "", "Accept-Encoding", "identity").is(http.StatusOK)
		got := h.do(http.MethodGet, path, "", "Accept-Encoding", "identity", "Range", "bytes=0-0"+strings.Repeat(",0-0", 3000))
		if got.StatusCode != http.StatusOK || got.body != whole.body {
			t.Errorf("%s: %d with %d bytes, the whole has %d", path, got.StatusCode, len(got.body), len(whole.body))
		}
		if got := h.do(http.MethodGet, path, "", "Accept-Encoding", "identity", "Range", "bytes=1-2"); got.StatusCode != http.StatusPartialContent || got.body != whole.body[1:3] {
			t.Errorf("%s: %d %q for two bytes", path, got.StatusCode, got.body)
		}
	}
}

func TestConsoleFilesAreCompressedAndRevalidated(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	const path = "/admin/assets/app-1.js"
	whole := h.do(http.MethodGet, path, "", "Accept-Encoding", "identity").is(http.StatusOK)
	zipped := h.do(http.MethodGet, path, "", "Accept-Encoding", "br, gzip;q=0.5").is(http.StatusOK)
	if zipped.Header.Get("Content-Encoding") != "gzip" || whole.Header.Get("Content-Encoding") != "" || len(zipped.body) >= len(whole.body) {
		t.Fatalf("%v, %v", whole.Header, zipped.Header)
	}
	reader, err := gzip.NewReader(strings.NewReader(zipped.body))
	if err != nil {
		t.Fatal(err)
	}
	if text, err := io.ReadAll(reader); err != nil || string(text) != whole.body {
		t.Errorf("unpacked %q, %v", text, err)
	}
	for _, r := range []response{whole, zipped} {
		if r.Header.Get("Vary") != "Accept-Encoding" || r.Header.Get("Etag") == "" {
			t.Errorf("header %v", r.Header)
		}
		same := h.do(http.MethodGet, path, "", "Accept-Encoding", "gzip;q="+quality(r), "If-None-Match", r.Header.Get("Etag"))
		if same.is(http.StatusNotModified).body != "" {
			t.Errorf("a body with 304: %q", same.body)
		}
	}
	if whole.Header.Get("Etag") == zipped.Header.Get("Etag") {
		t.Error("two codings have the same tag")
	}
}

// quality returns the weight of gzip that leads to the same answer.
func quality(r response) string {
	if r.Header.Get("Content-Encoding") == "gzip" {
		return "1"
	}
	return "0"
}

func TestConsoleMustBeBuilt(t *testing.T) {
	t.Parallel()
	if _, err := console.NewHandler(fstest.MapFS{"favicon.svg": {}}, "/admin/"); err == nil {
		t.Error("a console without a page is served")
	}
}
