package server_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

const (
	plainChallenge   = `Bearer realm="hoko"`
	requestChallenge = `Bearer realm="hoko", error="invalid_request"`
	tokenChallenge   = `Bearer realm="hoko", error="invalid_token"`
	scopeChallenge   = `Bearer realm="hoko", error="insufficient_scope", scope="linksRead"`
)

// TestAnswersTable is the table of answers to credentials.
func TestAnswersTable(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		writeOnly := h.newKey(hoko.ScopeLinksWrite)
		revoked := h.keyFrom(hoko.APIKeyInput{Name: "r", Scopes: hoko.AllScopes(), Environment: hoko.EnvironmentProduction})
		if _, err := h.service.RevokeAPIKey(h.operator(h.workspace), hoko.Revocation{ID: revoked.APIKey.ID, Reason: hoko.RevocationOther}); err != nil {
			t.Fatal(err)
		}
		unknown := otherKey(t)
		wrongSecret := revoked.APIKey.Prefix() + unknown[len("hoko_000000000000"):]
		expired := h.expiredKey()
		tests := map[string]struct {
			query     string
			fields    []string
			status    int
			code      hoko.Code
			challenge string
		}{
			"Bearer":                   {"", []string{"Bearer " + h.key}, 200, "", ""},
			"bearer":                   {"", []string{"bearer   " + h.key}, 200, "", ""},
			"the bare key":             {"", []string{h.key}, 200, "", ""},
			"nothing":                  {"", nil, 401, hoko.CodeCredentialsMissing, plainChallenge},
			"an empty field":           {"", []string{""}, 401, hoko.CodeKeyInvalid, tokenChallenge},
			"blanks":                   {"", []string{" \t "}, 401, hoko.CodeKeyInvalid, tokenChallenge},
			"another scheme":           {"", []string{"Basic dTpw"}, 401, hoko.CodeCredentialsMissing, plainChallenge},
			"another scheme, nothing":  {"", []string{"Basic"}, 401, hoko.CodeCredentialsMissing, plainChallenge},
			"a bare value":             {"", []string{"nonsense"}, 401, hoko.CodeCredentialsMissing, plainChallenge},
			"another scheme, a key":    {"", []string{"Token " + h.key}, 401, hoko.CodeCredentialsMissing, plainChallenge},
			"Bearer and nothing":       {"", []string{"Bearer"}, 401, hoko.CodeKeyInvalid, tokenChallenge},
			"Bearer and nonsense":      {"", []string{"Bearer nonsense"}, 401, hoko.CodeKeyInvalid, tokenChallenge},
			"Bearer and more":          {"", []string{"Bearer " + h.key + " x"}, 401, hoko.CodeKeyInvalid, tokenChallenge},
			"a wrong checksum":         {"", []string{"Bearer " + h.key[:len(h.key)-1] + "!"}, 401, hoko.CodeKeyInvalid, tokenChallenge},
			"an unknown key":           {"", []string{"Bearer " + unknown}, 401, hoko.CodeKeyInvalid, tokenChallenge},
			"a wrong secret":           {"", []string{"Bearer " + wrongSecret}, 401, hoko.CodeKeyInvalid, tokenChallenge},
			"a revoked key":            {"", []string{"Bearer " + revoked.Secret.Reveal()}, 401, hoko.CodeKeyRevoked, tokenChallenge},
			"an expired key":           {"", []string{"Bearer " + expired}, 401, hoko.CodeKeyExpired, tokenChallenge},
			"two fields":               {"", []string{"Bearer " + h.key, "Bearer " + h.key}, 400, hoko.CodeCredentialsMalformed, requestChallenge},
			"a key in the address":     {"?api_key=" + h.key, nil, 400, hoko.CodeKeyInURL, requestChallenge},
			"a key in both":            {"?x=" + h.key, []string{"Bearer " + h.key}, 400, hoko.CodeKeyInURL, requestChallenge},
			"an escaped key":           {"?q=%68oko_" + h.key[len("hoko_"):], []string{"Bearer " + h.key}, 400, hoko.CodeKeyInURL, requestChallenge},
			"a whole field in a query": {"?authorization=Bearer%20" + h.key, nil, 400, hoko.CodeKeyInURL, requestChallenge},
			"a key as a name":          {"?" + h.key, nil, 400, hoko.CodeKeyInURL, requestChallenge},
			"a missing scope":          {"", []string{"Bearer " + writeOnly}, 403, hoko.CodeInsufficientScope, scopeChallenge},
		}
		for name, tt := range tests {
			var header []string
			for _, field := range tt.fields {
				header = append(header, "Authorization", field)
			}
			got := h.do(http.MethodGet, "/api/links"+tt.query, "", header...)
			if got.StatusCode != tt.status || got.Header.Get("WWW-Authenticate") != tt.challenge {
				t.Errorf("%s: %d %q, want %d %q", name, got.StatusCode, got.Header.Get("WWW-Authenticate"), tt.status, tt.challenge)
			}
			if tt.status == http.StatusOK {
				continue
			}
			f := got.failure()
			checkBilingual(t, name, f.Error.En, f.Error.Ar)
			if f.Code != tt.code || f.RequestID == "" || f.RequestID != got.Header.Get("X-Request-Id") {
				t.Errorf("%s: %s", name, got.body)
			}
			if missing := f.MissingScopes; tt.code == hoko.CodeInsufficientScope && !cmp.Equal(missing, []hoko.Scope{hoko.ScopeLinksRead}) {
				t.Errorf("%s: missingScopes %v", name, missing)
			}
		}
		h.checkNoSecrets(h.key, writeOnly, revoked.Secret.Reveal(), expired, unknown)
	})
}

// otherKey returns a well-formed key that nobody has.
func otherKey(t *testing.T) string {
	t.Helper()
	text, err := hoko.NewKeyText(strings.NewReader(strings.Repeat("abcdefgh", 100)))
	if err != nil {
		t.Fatal(err)
	}
	return text.Reveal()
}

// expiredKey returns a key whose end has come.
func (h *house) expiredKey() string {
	h.t.Helper()
	end := time.Now().Add(50 * time.Millisecond)
	key := h.keyFrom(hoko.APIKeyInput{Name: "e", Scopes: hoko.AllScopes(), Environment: hoko.EnvironmentProduction, ExpiresAt: &end})
	h.eventually("the key expires", func() bool {
		return h.do(http.MethodGet, "/api/links", "", "Authorization", key.Secret.Reveal()).StatusCode == http.StatusUnauthorized
	})
	return key.Secret.Reveal()
}

// patience bounds how long a test waits for what must happen, on a busy machine too.
const patience = 30 * time.Second

// eventually waits until a condition holds.
func (h *house) eventually(what string, holds func() bool) {
	h.t.Helper()
	for deadline := time.Now().Add(patience); !holds(); {
		if time.Now().After(deadline) {
			h.t.Fatalf("waited in vain: %s", what)
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// checkNoSecrets looks for secrets in everything that was logged.
func (h *house) checkNoSecrets(secrets ...string) {
	h.t.Helper()
	for _, secret := range secrets {
		if strings.Contains(h.log.String(), secret) {
			h.t.Errorf("the log holds the secret of %s…", secret[:17])
		}
	}
}

func TestAllowedHostnames(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	key := h.keyFrom(hoko.APIKeyInput{
		Name: "web", Scopes: hoko.AllScopes(), Environment: hoko.EnvironmentProduction, AllowedHostnames: []string{"*.example.com"},
	}).Secret.Reveal()
	tests := map[string]struct {
		header []string
		status int
	}{
		"neither":           {nil, 200},
		"an allowed origin": {[]string{"Origin", "https://app.example.com"}, 200},
		"another origin":    {[]string{"Origin", "https://example.org"}, 403},
		"another referer":   {[]string{"Referer", "https://example.org/x"}, 403},
		"a sandbox":         {[]string{"Origin", "null"}, 403},
	}
	for name, tt := range tests {
		got := h.do(http.MethodGet, "/api/links", "", append(tt.header, "Authorization", "Bearer "+key)...)
		if got.StatusCode != tt.status {
			t.Errorf("%s: status %d, want %d", name, got.StatusCode, tt.status)
		}
		if tt.status == 403 && got.failure().Code != hoko.CodeHostnameBlocked {
			t.Errorf("%s: %s", name, got.body)
		}
	}
}

func TestWrongScopeIsToldBeforeTheBody(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	key := h.newKey(hoko.ScopeLinksRead)
	got := h.do(http.MethodPost, "/api/links", "no JSON", "Authorization", "Bearer "+key).is(http.StatusForbidden).failure()
	if got.Code != hoko.CodeInsufficientScope {
		t.Errorf("code %s", got.Code)
	}
}
