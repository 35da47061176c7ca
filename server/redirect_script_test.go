package server_test

import (
	"encoding/json"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

const (
	shopOrigin = "https://shop.example.com"
	shopPage   = shopOrigin + "/shoes?utm_source=news&ref=ada"
)

var configuration = regexp.MustCompile(`\((\{.*\})\)\n$`)

// script fetches a link's script for a page and returns its token, "" if it
// does nothing.
func (h *house) script(shortID string, header ...string) string {
	h.t.Helper()
	got := h.do(http.MethodGet, "/"+shortID+"/analytics.js", "", header...).is(http.StatusOK)
	if kind := got.Header.Get("Content-Type"); kind != "text/javascript; charset=utf-8" || got.Header.Get("Cache-Control") != "private, no-store" {
		h.t.Errorf("header %v", got.Header)
	}
	found := configuration.FindStringSubmatch(got.body)
	if found == nil {
		if strings.Contains(got.body, "fetch") || got.Header.Get("Access-Control-Allow-Origin") != "" {
			h.t.Errorf("an idle script %v %s", got.Header, got.body)
		}
		return ""
	}
	var own struct{ URL, Token string }
	if err := json.Unmarshal([]byte(found[1]), &own); err != nil {
		h.t.Fatal(err)
	}
	if want := siteURL + "/" + shortID + "/analytics.js"; own.URL != want {
		h.t.Errorf("the script reports to %s, want %s", own.URL, want)
	}
	return own.Token
}

// report does what the script on the page does.
func (h *house) report(shortID, token, page string, header ...string) response {
	h.t.Helper()
	body, err := json.Marshal(map[string]string{"token": token, "url": page, "referrer": "https://search.example/"})
	if err != nil {
		h.t.Fatal(err)
	}
	return h.do(http.MethodPost, "/"+shortID+"/analytics.js", string(body), append([]string{"Content-Type", "text/plain;charset=UTF-8"}, header...)...)
}

func TestEmbeddedScript(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store, trustLoopback)
		_, shortID := h.link("")
		token := h.script(shortID, "Referer", shopOrigin+"/")
		var answers []string
		for range 2 {
			got := h.report(shortID, token, shopPage, "Origin", shopOrigin, "Referer", shopOrigin+"/", "User-Agent", iPhone, "CF-IPCountry", "EG").is(http.StatusOK)
			header := got.Header
			if header.Get("Access-Control-Allow-Origin") != shopOrigin || header.Get("Access-Control-Allow-Credentials") != "" ||
				header.Get("Vary") != "Origin" || header.Get("Content-Type") != "application/json" || len(got.Cookies()) != 0 {
				t.Errorf("header %v", header)
			}
			answers = append(answers, got.body)
		}
		clicks := h.recorded()
		if len(clicks) != 1 {
			t.Fatalf("%d clicks, want 1", len(clicks))
		}
		click := clicks[0]
		want := `{"clickId":"` + click["id"].(string) + `"}`
		if diff := cmp.Diff([]string{want, want}, answers); diff != "" {
			t.Error(diff)
		}
		for name, want := range map[string]any{
			"trigger": "embed", "qr": false, "bot": false, "country": "EG", "os": "iOS", "url": shopOrigin + "/shoes", "referrer": "https://search.example/",
		} {
			if click[name] != want {
				t.Errorf("%s: %v, want %v", name, click[name], want)
			}
		}
		if utm := click["utm"].(map[string]any); utm["source"] != "news" || utm["referral"] != "ada" || utm["medium"] != nil {
			t.Errorf("utm %v", utm)
		}
	})
}

func TestScriptsThatStayIdle(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	_, shortID := h.link("")
	for _, header := range [][]string{
		nil,
		{"Origin", "https://evil.example"},
		{"Referer", "https://example.com.evil.example/"},
		{"Origin", "null"},
		{"Origin", "https://evil-example.com"},
		{"Origin", "https://example.com:8443"},
		{"Origin", "https://example.com", "Referer", "https://evil.example/"},
	} {
		if h.script(shortID, header...) != "" {
			t.Errorf("%v: a script that records", header)
		}
	}
	for _, id := range []string{"nobody", h.locked(""), "%00"} {
		if h.script(id, "Origin", shopOrigin) != "" {
			t.Errorf("%s: a script that records", id)
		}
	}
}

func TestReportsThatAreRefused(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	_, shortID := h.link("")
	token := h.script(shortID, "Origin", shopOrigin)
	for name, got := range map[string]response{
		"foreign origin": h.report(shortID, token, shopPage, "Origin", "https://evil.example"),
		"foreign page":   h.report(shortID, token, "https://evil.example/", "Origin", shopOrigin),
		"no origin":      h.report(shortID, token, shopPage),
		"no token":       h.report(shortID, "", shopPage, "Origin", shopOrigin),
		"unknown link":   h.report("nobody", token, shopPage, "Origin", shopOrigin),
		"redirected":     h.report(shortID, token, shopOrigin+"/?hoko_id="+newID(), "Origin", shopOrigin),
	} {
		if got.StatusCode != http.StatusNotFound || got.Header.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%s: %s %v", name, got.Status, got.Header)
		}
	}
	for _, body := range []string{"", "x", `{"token":1}`, `{"token":"` + strings.Repeat("x", 20_000) + `"}`} {
		h.do(http.MethodPost, "/"+shortID+"/analytics.js", body, "Origin", shopOrigin).is(http.StatusBadRequest)
	}
	if clicks := h.recorded(); len(clicks) != 0 {
		t.Errorf("recorded %v", clicks)
	}
}

func TestReportThatCannotBeKept(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	_, shortID := h.link("")
	token := h.script(shortID, "Origin", shopOrigin)
	if err := h.clicks.Close(); err != nil {
		t.Fatal(err)
	}
	got := h.report(shortID, token, shopPage, "Origin", shopOrigin).is(http.StatusServiceUnavailable)
	if got.Header.Get("Retry-After") != "1" {
		t.Errorf("Retry-After %q", got.Header.Get("Retry-After"))
	}
}

func TestScriptOfRedirects(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	got := h.do(http.MethodGet, "/analytics.js", "").is(http.StatusOK)
	tag := got.Header.Get("ETag")
	if got.Header.Get("Content-Type") != "text/javascript; charset=utf-8" || !strings.HasPrefix(got.Header.Get("Cache-Control"), "public, max-age=86400") ||
		got.Header.Get("Access-Control-Allow-Origin") != "*" || !strings.HasSuffix(got.body, "(null)\n") {
		t.Errorf("header %v of %s", got.Header, got.body)
	}
	h.do(http.MethodGet, "/analytics.js", "", "If-None-Match", tag).is(http.StatusNotModified)
	if head := h.do(http.MethodHead, "/analytics.js", "").is(http.StatusOK); head.body != "" || head.Header.Get("ETag") != tag {
		t.Errorf("header %v", head.Header)
	}
	if allow := h.do(http.MethodPost, "/analytics.js", "").is(http.StatusMethodNotAllowed).Header.Get("Allow"); allow != "GET, HEAD" {
		t.Errorf("Allow %s", allow)
	}
}
