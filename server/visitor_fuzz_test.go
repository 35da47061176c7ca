package server_test

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server"
)

// visitorCanary stands in what a visitor sends. Where it comes back in a page,
// somebody else's script could.
const visitorCanary = `"'><canary>`

// asked is what a visitor sends, as hostile as may be.
type asked struct{ method, target, body, agent, referrer, language, forwarded, accept string }

// request returns what net/http would make of it; nil if it would let it in no
// further.
func (a asked) request(t *testing.T) *http.Request {
	t.Helper()
	target, err := url.ParseRequestURI(a.target)
	if err != nil || target.Host != "" {
		return nil
	}
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/", strings.NewReader(a.body))
	r.Method, r.URL, r.RequestURI = a.method, target, a.target
	for name, value := range map[string]string{
		"User-Agent": a.agent, "Referer": a.referrer, "Origin": a.referrer, "Accept-Language": a.language, "X-Forwarded-For": a.forwarded, "Accept": a.accept,
		"Cookie": a.body, "X-Request-Id": a.agent, "Cf-Ipcountry": a.language, "X-Forwarded-Host": "evil.test", "Forwarded": "host=evil.test",
	} {
		if strings.ContainsFunc(value, isOutsideField) {
			return nil
		}
		r.Header.Set(name, value)
	}
	r.Host, r.RemoteAddr = "evil.test", "127.0.0.1:9"
	return r
}

// isOutsideField reports whether net/http refuses a field's value for r (RFC 9110,
// section 5.5).
func isOutsideField(r rune) bool { return r < ' ' && r != '\t' || r == 0x7f }

// FuzzVisitor sends whatever a visitor can to a server below a path of its site.
// Nobody is led elsewhere than links lead, is handed anything that was sent as a
// part of a page, or makes the program fail.
func FuzzVisitor(f *testing.F) {
	site := hoko.NewSite(url.URL{Scheme: "https", Host: "hoko.test", Path: "/go"})
	h := openAt(f, sqliteStore(f), site, trustLoopback, func(o *server.Options) { o.Log = slog.New(slog.DiscardHandler) })
	h.link(`"shortId":"plain"`)
	h.link(`"shortId":"cloaked","cloaked":true,"title":"T"`)
	h.link(`"shortId":"locked","password":"correct horse"`)
	for _, target := range []string{
		"/go/plain", "/plain?x=" + url.QueryEscape(visitorCanary), "/go/plain?utm_source=%ff&hoko_id=1&qr=1", "/go/cloaked?a=%22%3E%3Ccanary%3E", "/cloaked", "/locked?next=//evil.test",
		"/go/plain/qr.svg?size=1", "/plain/qr.png?size=64", "/plain/analytics.js", "/go/go/plain", "//evil.test", "/go//evil.test", `/go/\evil.test`, "/go", "/gone", "/go/admin", "/admin/..%2f..%2fetc",
		"/go/docs/%2e%2e/%2e%2e/etc/passwd", "/docs//evil.test/", "/docs/rest/", "/go/%00", "/go/plain%0d%0aX: y", "/%2fevil.test/", "/admin/assets/%5c..%5c", "/robots.txt?x", "/go/healthz/", "*",
		"/<canary>", "/plain/<canary>", "/go/plain;x=1", "/plain#x", "/go/" + strings.Repeat("a", 5000),
	} {
		for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodHead} {
			f.Add(method, target, "password="+visitorCanary, visitorCanary, "https://example.com/"+visitorCanary, "ar,"+visitorCanary, "::1, evil", "text/html")
		}
	}
	f.Add(http.MethodPost, "/plain/analytics.js", `{"token":"a.1.b","url":"https://example.com/","referrer":1e999}`, "", "https://example.com", "", "", "")
	f.Add("TRACE", "/plain", "hoko_pass=1.x", "Googlebot", "null", "*;q=NaN", "[::1]:80,,", "*/*")
	f.Fuzz(func(t *testing.T, method, target, body, agent, referrer, language, forwarded, accept string) {
		r := asked{strings.ToUpper(method), target, body, agent, referrer, language, forwarded, accept}.request(t)
		if r == nil {
			return
		}
		w := httptest.NewRecorder()
		h.handler.ServeHTTP(w, r)
		checkVisitorAnswer(t, target, w.Result())
		if text := w.Body.String(); strings.Contains(text, "<canary") && w.Code != http.StatusFound {
			t.Errorf("%s is answered with what was sent: %.300s", target, text)
		}
	})
}

func checkVisitorAnswer(t *testing.T, target string, got *http.Response) {
	t.Helper()
	if got.StatusCode >= http.StatusInternalServerError && got.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("%s is answered with %d", target, got.StatusCode)
	}
	for name, values := range got.Header {
		if slices.ContainsFunc(values, func(v string) bool {
			return strings.ContainsFunc(v, isOutsideField) || strings.Contains(v, "evil.test") && name != "Location"
		}) {
			t.Errorf("%s: the field %s is %q", target, name, values)
		}
	}
	if location := got.Header.Get("Location"); location != "" && !isOurs(location) {
		t.Errorf("%s leads to %s", target, location)
	}
	redirected := got.StatusCode/100 == 3
	if !redirected && got.Header.Get("X-Content-Type-Options") != "nosniff" || redirected && got.Header.Get("Location") == "" && got.StatusCode != http.StatusNotModified {
		t.Errorf("%s is answered with %d %v", target, got.StatusCode, got.Header)
	}
}

// isOurs reports whether an address is where the links of FuzzVisitor lead, or a
// path of the site.
func isOurs(location string) bool {
	u, err := url.Parse(location)
	if err != nil {
		return false
	}
	if u.Host != "" {
		return u.Scheme == "https" && u.Host == "example.com" && strings.HasPrefix(location, "https://example.com/")
	}
	return strings.HasPrefix(location, "/go/") && !strings.HasPrefix(location, "//") && !strings.HasPrefix(location, `/\`)
}
