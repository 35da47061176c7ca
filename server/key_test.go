package server_test

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/service"
)

// A key asks about itself and ends itself, without any scope for it.
func TestKeyOverREST(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		secret := h.newKey(hoko.ScopeTagsRead)
		as := []string{"Authorization", "Bearer " + secret}
		shown := h.do(http.MethodGet, "/api/key", "", as...).is(http.StatusOK)
		for _, text := range []string{`"prefix":"` + secret[:17] + `"`, `"hint":"` + secret[:17] + `_…` + secret[52:] + `"`, `"state":"active"`, `"workspace":{"name":"Acme"}`, `"scopes":["tagsRead"]`} {
			if !strings.Contains(shown.body, text) {
				t.Errorf("the answer lacks %s: %s", text, shown.body)
			}
		}
		if strings.Contains(shown.body, secret[18:50]) || shown.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("the answer is %s, to be kept as %q", shown.body, shown.Header.Get("Cache-Control"))
		}
		ended := h.do(http.MethodDelete, "/api/key", `{}`, append(as, "Content-Type", "application/json")...).is(http.StatusOK)
		if !strings.Contains(ended.body, `"state":"revoked"`) {
			t.Errorf("the answer is %s", ended.body)
		}
		if f := h.do(http.MethodGet, "/api/key", "", as...).is(http.StatusUnauthorized).failure(); f.Code != hoko.CodeKeyRevoked {
			t.Errorf("refused with %s", f.Code)
		}
		h.do(http.MethodGet, "/api/key", "").is(http.StatusUnauthorized)
		if f := h.delete("/api/key", `{"reason":"bored"}`).is(http.StatusBadRequest).failure(); f.Issues[0].Field != "reason" {
			t.Errorf("the fault is %+v", f.Issues)
		}
		h.get("/api/key").is(http.StatusOK)
	})
}

// Reports are answered with the same bytes, whatever they hold.
func TestLeakReportOverREST(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		secret := h.newKey(hoko.ScopeTagsRead)
		report := func(key string) response {
			return h.do(http.MethodPost, "/api/key/leaks", `{"key":"`+key+`","note":"found"}`, "Content-Type", "application/json").is(http.StatusAccepted)
		}
		reference := report("nonsense")
		for _, key := range []string{secret, secret, secret[:20]} {
			answer := report(key)
			answer.Header.Del("Date")
			for name := range answer.Header {
				if name != "X-Request-Id" && answer.Header.Get(name) != reference.Header.Get(name) {
					t.Errorf("%s is %q, and %q for nonsense", name, answer.Header.Get(name), reference.Header.Get(name))
				}
			}
			if answer.body != reference.body {
				t.Errorf("answered with %s", answer.body)
			}
		}
		h.do(http.MethodGet, "/api/key", "", "Authorization", "Bearer "+secret).is(http.StatusUnauthorized)
	})
}

// Nobody at all may send no more than a report is.
func TestLeakReportIsShort(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	long := `{"key":"` + strings.Repeat("x", 300<<10) + `"}`
	for name, body := range map[string]io.Reader{"said": strings.NewReader(long), "not said": io.MultiReader(strings.NewReader(long))} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, h.url+"/api/key/leaks", body)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/json")
		answer, err := http.DefaultTransport.RoundTrip(r)
		if err != nil {
			t.Fatal(err)
		}
		if answer.Body.Close(); answer.StatusCode != http.StatusRequestEntityTooLarge {
			t.Errorf("a body whose length is %s: %d", name, answer.StatusCode)
		}
	}
}

// Who holds a key that ends soon is told by every answer, also over GraphQL.
func TestKeysAnnounceTheirEnd(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		for name, c := range map[string]struct {
			life time.Duration
			told bool
		}{"never": {0, false}, "far": {30 * 24 * time.Hour, false}, "soon": {time.Hour, true}} {
			in := hoko.APIKeyInput{Name: "test", Scopes: hoko.AllScopes(), Environment: hoko.EnvironmentProduction}
			want := ""
			if c.life != 0 {
				in.ExpiresAt = new(time.Now().Add(c.life))
			}
			if c.told {
				want = in.ExpiresAt.UTC().Format(http.TimeFormat)
			}
			key := h.keyFrom(in)
			for _, path := range []string{"/api/links", "/graphql?query=%7Bviewer%7BapiKey%7Bid%7D%7D%7D"} {
				answer := h.do(http.MethodGet, path, "", "Authorization", "Bearer "+key.Secret.Reveal())
				if got := answer.Header.Get("Hoko-Key-Expires"); got != want {
					t.Errorf("%s, %s: %q, want %q", name, path, got, want)
				}
			}
			if name == "never" {
				rotation := service.KeyRotation{ID: key.APIKey.ID, Overlap: 30 * 24 * time.Hour}
				if _, err := h.service.RotateAPIKey(h.operator(h.workspace), rotation, ""); err != nil {
					t.Fatal(err)
				}
				if h.do(http.MethodGet, "/api/links", "", "Authorization", "Bearer "+key.Secret.Reveal()).Header.Get("Hoko-Key-Expires") == "" {
					t.Error("a key that has a successor does not say when it ends")
				}
			}
		}
	})
}
