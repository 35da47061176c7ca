package server_test

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/xml"
	"fmt"
	"image"
	_ "image/png" // reads what is drawn
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

const iPhone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"

// recorded drains what was recorded and returns what GET /api/analytics says.
func (h *house) recorded() []map[string]any {
	h.t.Helper()
	if err := h.drainer.Empty(h.t.Context(), h.clicks); err != nil {
		h.t.Fatal(err)
	}
	var list []map[string]any
	h.get("/api/analytics?bots=true&sort=asc").is(http.StatusOK).into(&list)
	return list
}

func TestRedirect(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store, trustLoopback)
		_, shortID := h.link(`"utm":{"source":"s"}`)
		got := h.do(http.MethodGet, "/"+shortID+"?x=1&qr=1", "", "User-Agent", iPhone, "CF-IPCountry", "DE", "X-Forwarded-For", "203.0.113.7",
			"Referer", "https://news.example/", "Accept-Language", "de-AT,de;q=0.9").is(http.StatusFound)
		clicks := h.recorded()
		if len(clicks) != 1 {
			t.Fatalf("%d clicks, want 1", len(clicks))
		}
		click := clicks[0]
		if want := fmt.Sprintf("https://example.com/?utm_source=s&x=1&hoko_id=%s", click["id"]); got.Header.Get("Location") != want {
			t.Errorf("Location %s, want %s", got.Header.Get("Location"), want)
		}
		if caching := got.Header.Get("Cache-Control"); caching != "private, no-store" || got.body != "" {
			t.Errorf("Cache-Control %q, body %q", caching, got.body)
		}
		for name, want := range map[string]any{
			"country": "DE", "browser": "Safari", "os": "iOS", "referrer": "https://news.example/", "language": "de-AT",
			"trigger": "qr", "qr": true, "bot": false,
		} {
			if click[name] != want {
				t.Errorf("%s: %v, want %v", name, click[name], want)
			}
		}
	})
}

func TestCountryIsBelievedOfTrustedEdgesOnly(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	_, shortID := h.link("")
	h.do(http.MethodGet, "/"+shortID, "", "CF-IPCountry", "DE").is(http.StatusFound)
	if country := h.recorded()[0]["country"]; country == "DE" {
		t.Error("a visitor chose a country")
	}
}

// TestLocationIsUntouched sends destinations that a path cleaner would change.
// Only what a header field cannot hold is escaped.
func TestLocationIsUntouched(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	for _, target := range []string{
		"https://example.com/a/../b//c/./d", "https://example.com", "https://example.com/%7Euser/%2e%2E/?q=a%20b+c&d=é#part?x",
		"https://example.com/ünïcode", "http://example.com:8443/;p=1?=&&", "https://[2001:db8::1]/",
	} {
		var made []struct{ ShortID string }
		h.post("/api/links", fmt.Sprintf(`[{"url":%q,"collectionId":%q}]`, target, h.collection())).is(http.StatusCreated).into(&made)
		got := h.do(http.MethodHead, "/"+made[0].ShortID, "").is(http.StatusFound).Header.Get("Location")
		if want := strings.NewReplacer("é", "%C3%A9", "ü", "%C3%BC", "ï", "%C3%AF").Replace(target); got != want {
			t.Errorf("Location %q, want %q", got, want)
		}
	}
}

func TestWhatIsNotCounted(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	_, shortID := h.link("")
	for _, header := range [][]string{
		{"Sec-Purpose", "prefetch"}, {"Sec-Purpose", "prefetch;prerender"}, {"Purpose", "prefetch"}, {"X-Moz", "prefetch"},
	} {
		got := h.do(http.MethodGet, "/"+shortID, "", header...).is(http.StatusServiceUnavailable)
		if got.Header.Get("Location") != "" || got.Header.Get("Cache-Control") != "private, no-store" {
			t.Errorf("%v: a visit could be made of %v", header, got.Header)
		}
	}
	h.do(http.MethodHead, "/"+shortID, "").is(http.StatusFound)
	h.do(http.MethodGet, "/"+shortID+"/qr.svg", "").is(http.StatusOK)
	h.do(http.MethodGet, "/"+shortID+"/qr.png", "").is(http.StatusOK)
	h.do(http.MethodGet, "/"+shortID+"/analytics.js", "", "Origin", "https://example.com").is(http.StatusOK)
	h.do(http.MethodPut, "/"+shortID, "").is(http.StatusMethodNotAllowed)
	if back := h.do(http.MethodPost, "/"+shortID+"?x=1", "").is(http.StatusSeeOther).Header.Get("Location"); back != "/"+shortID+"?x=1" {
		t.Errorf("a form that nobody asked for leads to %s", back)
	}
	if clicks := h.recorded(); len(clicks) != 0 {
		t.Errorf("recorded %v", clicks)
	}
	h.do(http.MethodGet, "/"+shortID+"/", "").is(http.StatusFound)
	if clicks := h.recorded(); len(clicks) != 1 {
		t.Errorf("%d clicks, want 1", len(clicks))
	}
}

func TestPages(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	_, shortID := h.link("")
	_, ended := h.link(fmt.Sprintf(`"expiresAt":%q`, time.Now().Add(-time.Hour).Format(time.RFC3339)))
	_, moved := h.link(fmt.Sprintf(`"expiresAt":%q,"expiredUrl":"https://example.com/over"`, time.Now().Add(-time.Hour).Format(time.RFC3339)))
	if got := h.do(http.MethodGet, "/"+moved, "").is(http.StatusFound).Header.Get("Location"); got != "https://example.com/over" {
		t.Errorf("Location %s", got)
	}
	for path, status := range map[string]int{
		"/nobody": 404, "/" + ended: 410, "/a/b": 404, "/" + shortID + "/x": 404, "/nobody/qr.svg": 404, "/nobody/qr.png": 404, "/analytics.js/x": 404, "//": 404, "/%2e": 404, "/login": 404,
		"/a%00b": 404, "/%ff": 404, "/graphql/": 404, "/healthz/x": 404, "/apix": 404,
	} {
		for language, words := range map[string]string{"en-GB,ar;q=0.5": `lang="en" dir="ltr"`, "fr, ar-EG;q=0.8, en;q=0.3": `lang="ar" dir="rtl"`, "": `lang="en"`} {
			got := h.do(http.MethodGet, path, "", "Accept", "text/html,*/*;q=0.8", "Accept-Language", language).is(status)
			if !strings.Contains(got.body, words) || !strings.Contains(got.body, fmt.Sprintf(">%d<", status)) {
				t.Errorf("%s in %q: %s", path, language, got.body)
			}
			checkPage(t, got)
		}
		plain := h.do(http.MethodGet, path, "", "Accept", "*/*").is(status)
		if kind := plain.Header.Get("Content-Type"); kind != "text/plain; charset=utf-8" || strings.Contains(plain.body, "<") {
			t.Errorf("%s: %s %s", path, kind, plain.body)
		}
	}
}

// checkPage expects a page whose policy allows its own style and nothing else.
func checkPage(t *testing.T, r response) {
	t.Helper()
	style := regexp.MustCompile(`(?s)<style>(.*?)</style>`).FindStringSubmatch(r.body)
	if len(style) != 2 || strings.Contains(r.body, "<script") {
		t.Fatalf("page %s", r.body)
	}
	sum := sha256.Sum256([]byte(style[1]))
	want := "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; "
	policy := r.Header.Get("Content-Security-Policy")
	if !strings.HasPrefix(policy, want) {
		t.Errorf("policy %s, want %s…", policy, want)
	}
	if strings.Contains(policy, "form-action 'none'") == strings.Contains(r.body, "<form") {
		t.Errorf("policy %s for %s", policy, r.body)
	}
	if r.Header.Get("X-Robots-Tag") != "noindex" || r.Header.Get("Cache-Control") != "private, no-store" {
		t.Errorf("header %v", r.Header)
	}
	if got := r.Header.Get("Content-Type"); got != "text/html; charset=utf-8" {
		t.Errorf("Content-Type %s", got)
	}
}

func TestUnavailable(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
	h := open(t, store)
	_, shortID := h.link("")
	if err := h.clicks.Close(); err != nil {
		t.Fatal(err)
	}
	got := h.do(http.MethodGet, "/"+shortID, "", "Accept", "text/html").is(http.StatusServiceUnavailable)
	if got.Header.Get("Retry-After") != "1" {
		t.Errorf("Retry-After %q", got.Header.Get("Retry-After"))
	}
	checkPage(t, got)
}

// TestPicturesOfOneNetworkLeaveRoom: who asks for many large ones at once is told that
// it is too much, and others have theirs.
func TestPicturesOfOneNetworkLeaveRoom(t *testing.T) {
	t.Parallel()
	h := openSQLite(t, trustLoopback)
	_, shortID := h.link("")
	path := "/" + shortID + "/qr.png?size=2048"
	var loud sync.WaitGroup
	refused := make(chan response, 40)
	for range cap(refused) {
		loud.Go(func() {
			if got := h.do(http.MethodGet, path, "", "X-Forwarded-For", "192.0.2.1", "Accept", "text/html"); got.StatusCode == http.StatusTooManyRequests {
				refused <- got
			}
		})
	}
	var got response
	select {
	case got = <-refused:
	case <-time.After(patience):
		t.Fatal("nothing was too much")
	}
	h.do(http.MethodGet, "/"+shortID+"/qr.png", "", "X-Forwarded-For", "192.0.2.2").is(http.StatusOK)
	if got.Header.Get("Retry-After") != "5" || strings.Contains(got.body, "<form") {
		t.Errorf("%v %s", got.Header, got.body)
	}
	checkPage(t, got)
	loud.Wait()
}

func TestQRCode(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	_, shortID := h.link("")
	png := h.do(http.MethodGet, "/"+shortID+"/qr.png?size=100", "").is(http.StatusOK)
	if config, kind, err := image.DecodeConfig(strings.NewReader(png.body)); err != nil || kind != "png" || config.Width != 100 || config.Height != 100 {
		t.Errorf("%s of %+v: %v", kind, config, err)
	}
	if png.Header.Get("Content-Type") != "image/png" || png.Header.Get("Cache-Control") != "public, max-age=300" {
		t.Errorf("header %v", png.Header)
	}
	for _, size := range []string{"63", "2049", "-1", "x", "1e3", "99999999999999999999"} {
		h.do(http.MethodGet, "/"+shortID+"/qr.png?size="+size, "").is(http.StatusBadRequest)
	}
	got := h.do(http.MethodGet, "/"+shortID+"/qr.svg", "").is(http.StatusOK)
	if got.Header.Get("Content-Type") != "image/svg+xml" || got.Header.Get("Cache-Control") != "public, max-age=300" {
		t.Errorf("header %v", got.Header)
	}
	var svg struct {
		Title string `xml:"title"`
		Paths []struct {
			D string `xml:"d,attr"`
		} `xml:"path"`
	}
	if err := xml.Unmarshal([]byte(got.body), &svg); err != nil {
		t.Fatal(err)
	}
	if want := siteURL + "/" + shortID + "?qr=1"; svg.Title != want || len(svg.Paths) != 2 {
		t.Errorf("a picture of %q, want %q", svg.Title, want)
	}
}

func TestEmptySiteLeadsToTheConsole(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	for _, path := range []string{"/", "/admin"} {
		if got := h.do(http.MethodGet, path, "").is(http.StatusFound).Header.Get("Location"); got != "/admin/" {
			t.Errorf("%s leads to %s", path, got)
		}
	}
}

func TestSiteWithAPath(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
	h := openAt(t, store, hoko.NewSite(url.URL{Scheme: "https", Host: "hoko.test", Path: "/go/"}))
	_, shortID := h.link("")
	for _, base := range []string{"/go", ""} {
		h.do(http.MethodGet, base+"/"+shortID, "").is(http.StatusFound)
		h.send(http.MethodGet, base+"/api/links", "").is(http.StatusOK)
		h.do(http.MethodGet, base+"/healthz", "").is(http.StatusOK)
		if got := h.do(http.MethodGet, base+"/admin/links", "").is(http.StatusOK); !strings.Contains(got.body, `<base href="/go/admin/">`) {
			t.Errorf("the page says %s", got.body)
		}
	}
	h.do(http.MethodGet, "/gone", "").is(http.StatusNotFound)
	if got := h.do(http.MethodGet, "/go", "").is(http.StatusFound).Header.Get("Location"); got != "/go/admin/" {
		t.Errorf("the site leads to %s", got)
	}
	if got := h.get("/go/api/collections?take=1").body; !strings.Contains(got, "Links") {
		t.Errorf("collections %s", got)
	}
}
