package server_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

const linkPassword = "open sesame"

// locked makes a link with a password.
func (h *house) locked(fields string) (shortID string) {
	h.t.Helper()
	if fields != "" {
		fields = "," + fields
	}
	_, shortID = h.link(fmt.Sprintf(`"password":%q`, linkPassword) + fields)
	return shortID
}

// unlock posts the form of the password page.
func (h *house) unlock(path, password string, header ...string) response {
	h.t.Helper()
	form := url.Values{"password": {password}}.Encode()
	return h.do(http.MethodPost, path, form, append([]string{"Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html"}, header...)...)
}

// passOf returns the one cookie that an answer sets.
func passOf(t *testing.T, r response) *http.Cookie {
	t.Helper()
	cookies := r.Cookies()
	if len(cookies) != 1 {
		t.Fatalf("cookies %v", cookies)
	}
	return cookies[0]
}

func TestPasswordGate(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		path := "/" + h.locked("") + "?color=red&%zz;"
		page := h.do(http.MethodGet, path, "", "Accept", "text/html").is(http.StatusOK)
		checkPage(t, page)
		if !strings.Contains(page.body, `<label for="password">`) || page.Header.Get("Location") != "" {
			t.Errorf("page %s", page.body)
		}
		wrong := h.unlock(path, "open Sesame").is(http.StatusForbidden)
		checkPage(t, wrong)
		if !strings.Contains(wrong.body, `role="alert"`) || strings.Contains(wrong.body, "Sesame") || len(wrong.Cookies()) != 0 {
			t.Errorf("page %s", wrong.body)
		}
		if clicks := h.recorded(); len(clicks) != 0 {
			t.Errorf("recorded %v", clicks)
		}
		opened := h.unlock(path, linkPassword).is(http.StatusSeeOther)
		if back := opened.Header.Get("Location"); back != path {
			t.Errorf("back to %s, want %s", back, path)
		}
		pass := passOf(t, opened)
		got := h.do(http.MethodGet, path, "", "Cookie", pass.Name+"="+pass.Value).is(http.StatusFound).Header.Get("Location")
		clicks := h.recorded()
		if len(clicks) != 1 {
			t.Fatalf("%d clicks, want 1", len(clicks))
		}
		if want := fmt.Sprintf("https://example.com/?color=red&%%25zz%%3B=&hoko_id=%s", clicks[0]["id"]); got != want {
			t.Errorf("Location %s, want %s", got, want)
		}
	})
}

func TestPassCookie(t *testing.T) {
	t.Parallel()
	for base, want := range map[string]struct {
		path   string
		secure bool
	}{"https://hoko.test": {"", true}, "http://127.0.0.1:8080": {"", false}, "https://hoko.test/go": {"/go", true}} {
		site, err := url.Parse(base)
		if err != nil {
			t.Fatal(err)
		}
		h := openAt(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}), hoko.NewSite(*site))
		shortID := h.locked("")
		opened := h.unlock("/"+shortID, linkPassword).is(http.StatusSeeOther)
		pass := passOf(t, opened)
		if pass.Path != want.path+"/"+shortID || pass.Secure != want.secure || !pass.HttpOnly || pass.SameSite != http.SameSiteLaxMode || pass.MaxAge != 24*60*60 {
			t.Errorf("%s: %+v", base, pass)
		}
		if opened.Header.Get("Location") != pass.Path || opened.Header.Get("Cache-Control") != "private, no-store" {
			t.Errorf("%s: header %v", base, opened.Header)
		}
		if strings.Contains(pass.Value, linkPassword) || strings.Contains(h.log.String(), linkPassword) {
			t.Errorf("%s: the password is in %s", base, pass.Value)
		}
	}
}

// TestLockedLinksLeakNothing asks in every way that needs no password.
func TestLockedLinksLeakNothing(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	plain := "/" + h.locked(`"title":"Example secret","cloaked":true`)
	ended := "/" + h.locked(fmt.Sprintf(`"expiresAt":%q,"expiredUrl":"https://example.com/over"`, time.Now().Add(-time.Hour).Format(time.RFC3339)))
	for _, path := range []string{plain, ended} {
		for _, r := range []response{
			h.do(http.MethodGet, path, "", "Accept", "text/html"), h.do(http.MethodGet, path, ""), h.do(http.MethodHead, path, ""),
			h.do(http.MethodGet, path, "", "Cookie", "hoko_pass=1.x"), h.do(http.MethodGet, path+"/qr.svg", ""), h.do(http.MethodGet, path+"/qr.png", ""),
			h.do(http.MethodGet, path+"/analytics.js", "", "Origin", "https://example.com"),
		} {
			r.is(http.StatusOK)
			if text := strings.ToLower(fmt.Sprint(r.Header) + r.body); strings.Contains(text, "example") {
				t.Errorf("%s %s: %v %s", r.Request.Method, r.Request.URL, r.Header, r.body)
			}
		}
	}
	if first, second := h.do(http.MethodGet, plain, ""), h.do(http.MethodGet, ended, ""); first.body != second.body {
		t.Errorf("a link that has ended looks different: %s", second.body)
	}
	if clicks := h.recorded(); len(clicks) != 0 {
		t.Errorf("recorded %v", clicks)
	}
}

func TestFormsThatAreRefused(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	path := "/" + h.locked("")
	h.unlock("/nobody", linkPassword).is(http.StatusNotFound)
	h.unlock(path, strings.Repeat("x", 5000)).is(http.StatusBadRequest)
	h.do(http.MethodPost, path, "password=%zz").is(http.StatusBadRequest)
	h.do(http.MethodPost, path, `{"password":"open sesame"}`, "Content-Type", "application/json").is(http.StatusForbidden)
	h.unlock(path+"?password=open+sesame", "").is(http.StatusForbidden)
	if allow := h.do(http.MethodDelete, path, "").is(http.StatusMethodNotAllowed).Header.Get("Allow"); allow != "GET, HEAD, POST" {
		t.Errorf("Allow %s", allow)
	}
}

func TestTooManyPasswords(t *testing.T) {
	t.Parallel()
	h := openSQLite(t, trustLoopback)
	path := "/" + h.locked("")
	last := h.unlock(path, "wrong", "X-Forwarded-For", "203.0.113.7")
	for n := 1; last.StatusCode == http.StatusForbidden && n < 50; n++ {
		last = h.unlock(path, "wrong", "X-Forwarded-For", "203.0.113.7")
	}
	last.is(http.StatusTooManyRequests)
	checkPage(t, last)
	if wait := last.Header.Get("Retry-After"); wait == "" || wait == "0" || !strings.Contains(last.body, "Wait a minute") {
		t.Errorf("Retry-After %q: %s", wait, last.body)
	}
	h.unlock(path, linkPassword, "X-Forwarded-For", "203.0.113.8").is(http.StatusSeeOther)
}

func TestCloakedLink(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		_, shortID := h.link(`"cloaked":true,"title":"<b>\"&'","iosUrl":"https://münchen.example:8443/?a=%22&b='"`)
		got := h.do(http.MethodGet, "/"+shortID+"?x=<>", "", "User-Agent", iPhone).is(http.StatusOK)
		clicks := h.recorded()
		if len(clicks) != 1 || clicks[0]["trigger"] != "link" {
			t.Fatalf("clicks %v", clicks)
		}
		for _, want := range []string{
			`<title>&lt;b&gt;&#34;&amp;&#39;</title>`,
			fmt.Sprintf(`src="https://m%%c3%%bcnchen.example:8443/?a=%%22&amp;b=%%27&amp;x=%%3C%%3E&amp;hoko_id=%s"`, clicks[0]["id"]),
		} {
			if !strings.Contains(got.body, want) {
				t.Errorf("no %s in %s", want, got.body)
			}
		}
		if policy := got.Header.Get("Content-Security-Policy"); !strings.HasSuffix(policy, "; frame-src https://xn--mnchen-3ya.example:8443") || !strings.HasPrefix(policy, "default-src 'none'; ") {
			t.Errorf("policy %s", policy)
		}
		if got.Header.Get("Cache-Control") != "private, no-store" || got.Header.Get("X-Robots-Tag") != "noindex" {
			t.Errorf("header %v", got.Header)
		}
		head := h.do(http.MethodHead, "/"+shortID, "").is(http.StatusOK)
		if len(h.recorded()) != 1 || head.body != "" {
			t.Error("looking has counted")
		}
	})
}

// TestCloaksThatCannotBeShown redirects to what no browser shows in the frame.
func TestCloaksThatCannotBeShown(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	var made []struct{ ShortID string }
	h.post("/api/links", fmt.Sprintf(`[{"url":"http://example.com/","cloaked":true,"collectionId":%q}]`, h.collection())).is(http.StatusCreated).into(&made)
	if got := h.do(http.MethodGet, "/"+made[0].ShortID, "").is(http.StatusFound).Header.Get("Location"); !strings.HasPrefix(got, "http://example.com/?hoko_id=") {
		t.Errorf("Location %s", got)
	}
}
