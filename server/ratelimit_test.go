package server_test

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/server"
)

func eachRated(t *testing.T, rates hoko.Rates, test func(t *testing.T, h *house)) {
	t.Helper()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		test(t, openRated(t, store, hoko.NewSite(url.URL{Scheme: "https", Host: "hoko.test"}), rates, trustLoopback))
	})
}

// from is the header of a request with a key, from an address.
func from(address, key string) []string {
	return []string{"Authorization", "Bearer " + key, "X-Forwarded-For", address}
}

func (h *house) revokedKey() string {
	h.t.Helper()
	key := h.keyFrom(hoko.APIKeyInput{Name: "old", Scopes: hoko.AllScopes(), Environment: hoko.EnvironmentProduction})
	if _, err := h.service.RevokeAPIKey(h.operator(h.workspace), hoko.Revocation{ID: key.APIKey.ID, Reason: hoko.RevocationOther}); err != nil {
		h.t.Fatal(err)
	}
	return key.Secret.Reveal()
}

// isLimited ends the test unless the answer tells to wait.
func (r response) isLimited() failure {
	r.t.Helper()
	got := r.is(http.StatusTooManyRequests).failure()
	if got.Code != hoko.CodeRateLimited || got.RetryAfter < 1 || got.RetryAfter > 60 || r.Header.Get("Retry-After") != strconv.Itoa(got.RetryAfter) {
		r.t.Errorf("%+v, Retry-After %q", got, r.Header.Get("Retry-After"))
	}
	return got
}

// TestKeyIsToldItsLimits: each answer to a good key says what its limits are and
// what is left of them, whatever the answer is.
func TestKeyIsToldItsLimits(t *testing.T) {
	t.Parallel()
	eachRated(t, hoko.Rates{Key: 1000, Workspace: 3000}, func(t *testing.T, h *house) {
		narrow := h.newKey(hoko.ScopeTagsRead)
		for i, answer := range []response{
			h.do(http.MethodGet, "/api/tags", "", from("192.0.2.1", narrow)...).is(http.StatusOK),
			h.do(http.MethodGet, "/api/links", "", from("192.0.2.1", narrow)...).is(http.StatusForbidden),
			h.do(http.MethodGet, "/api/tags?take=x", "", from("192.0.2.1", narrow)...).is(http.StatusBadRequest),
			h.do(http.MethodGet, "/api/nothing", "", from("192.0.2.1", narrow)...).is(http.StatusNotFound),
			h.do(http.MethodPatch, "/api/tags", "", from("192.0.2.1", narrow)...).is(http.StatusMethodNotAllowed),
			h.do(http.MethodPost, "/graphql", "{}", from("192.0.2.1", narrow)...),
		} {
			if got := answer.Header.Get("RateLimit-Policy"); got != `"key";q=1000;w=60, "workspace";q=3000;w=60` {
				t.Errorf("%d: RateLimit-Policy is %q", i, got)
			}
			var key, workspace, keyReset, workspaceReset int
			_, err := fmt.Sscanf(answer.Header.Get("RateLimit"), `"key";r=%d;t=%d, "workspace";r=%d;t=%d`, &key, &keyReset, &workspace, &workspaceReset)
			if err != nil || key < 999-i || key > 999 || workspace < 2999-i || workspace > 2999 || max(keyReset, workspaceReset) > 60 {
				t.Errorf("%d: RateLimit is %q (%v)", i, answer.Header.Get("RateLimit"), err)
			}
		}
	})
}

// TestStrangerIsToldNoLimits: without a good key nothing is counted.
func TestStrangerIsToldNoLimits(t *testing.T) {
	t.Parallel()
	eachRated(t, hoko.Rates{Key: 1000, Workspace: 3000}, func(t *testing.T, h *house) {
		revoked := h.revokedKey()
		for _, key := range []string{wrongSecret(t, h.key), revoked, "nonsense"} {
			answer := h.do(http.MethodGet, "/api/tags", "", from("192.0.2.1", key)...).is(http.StatusUnauthorized)
			if answer.Header.Get("RateLimit")+answer.Header.Get("RateLimit-Policy") != "" {
				t.Errorf("%v", answer.Header)
			}
		}
	})
}

// TestKeyRateHoldsAtBothDoors: what a key may do in a minute is what it may do
// at both doors together. A refused body is not read, and another key goes on.
func TestKeyRateHoldsAtBothDoors(t *testing.T) {
	t.Parallel()
	eachRated(t, hoko.Rates{Key: 20}, func(t *testing.T, h *house) {
		key, other := h.newKey(hoko.ScopeTagsRead, hoko.ScopeTagsWrite), h.newKey(hoko.ScopeTagsRead)
		h.exhaust(key, 20)
		h.do(http.MethodGet, "/api/tags", "", from("192.0.2.1", key)...).isLimited()
		h.do(http.MethodPost, "/api/tags", "not JSON", append(from("192.0.2.1", key), "Content-Type", "application/json")...).isLimited()
		if got := h.do(http.MethodPost, "/graphql", "{}", from("192.0.2.1", key)...).Header.Get("RateLimit"); !strings.HasPrefix(got, `"key";r=0;t=`) {
			t.Errorf("RateLimit is %q", got)
		}
		h.do(http.MethodGet, "/api/tags", "", from("192.0.2.1", other)...).is(http.StatusOK)
	})
}

// exhaust uses up a rate, which a window that ends meanwhile makes take longer.
func (h *house) exhaust(key string, rate int) {
	h.t.Helper()
	for range 2 * rate {
		if h.do(http.MethodGet, "/api/tags", "", from("192.0.2.1", key)...).StatusCode == http.StatusTooManyRequests {
			return
		}
	}
	h.t.Fatal("there is no end to it")
}

// wrongSecret returns a key with the public id of another one, and a good
// checksum.
func wrongSecret(t *testing.T, key string) string {
	t.Helper()
	known, ok := hoko.ParseKeyText(key)
	if !ok {
		t.Fatal("this is no key")
	}
	return keyWith(t, known.PublicID())
}

// keyWith returns a key with a public id: what is drawn are its digits.
func keyWith(t *testing.T, publicID string) string {
	t.Helper()
	random := make([]byte, 64)
	for i := range publicID {
		random[i] = byte(strings.IndexByte("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", publicID[i]))
	}
	key, err := hoko.NewKeyText(bytes.NewReader(random))
	if err != nil || key.PublicID() != publicID {
		t.Fatal(key, err)
	}
	return key.Reveal()
}

// TestBadKeysAreSlowedDownByAddress: after some, whatever is wrong with them,
// an address is told to wait, in the same bytes whether or not there is such a
// key. Good, revoked and expired keys are answered as ever from there, and bad
// ones from elsewhere; a whole /64 of IPv6 is one address.
func TestBadKeysAreSlowedDownByAddress(t *testing.T) {
	t.Parallel()
	const rate = 9
	eachRated(t, hoko.Rates{BadKey: rate}, func(t *testing.T, h *house) {
		bad := map[string]string{"shape": "hoko_nonsense", "known": wrongSecret(t, h.key), "unknown": keyWith(t, "abcdefghijkl")}
		for i := range 2 * rate {
			answer := h.do(http.MethodGet, "/api/tags", "", from("2001:db8::"+strconv.Itoa(i+1), bad[[]string{"shape", "known", "unknown"}[i%3]])...)
			if answer.StatusCode == http.StatusTooManyRequests && i >= rate {
				break
			}
			answer.is(http.StatusUnauthorized)
		}
		told := map[string]bool{}
		for name, key := range bad {
			answer := h.do(http.MethodGet, "/api/tags", "", from("2001:db8::ffff", key)...)
			got := answer.isLimited()
			wait := fmt.Sprintf(`"network";r=0;t=%d`, got.RetryAfter)
			if policy, left := answer.Header.Get("RateLimit-Policy"), answer.Header.Get("RateLimit"); policy != fmt.Sprintf(`"network";q=%d;w=60`, rate) || left != wait {
				t.Errorf("%s: the fields are %q and %q, want %s", name, policy, left, wait)
			}
			if got.RetryAfter > 60/rate+1 {
				t.Errorf("%s: wait %d seconds", name, got.RetryAfter)
			}
			got.RequestID, got.RetryAfter, got.Error.En, got.Error.Ar = "", 0, "", ""
			told[fmt.Sprint(got)] = true
		}
		if len(told) != 1 {
			t.Errorf("the answers differ: %v", told)
		}
		h.do(http.MethodGet, "/api/tags", "", from("2001:db8::ffff", h.key)...).is(http.StatusOK)
		h.do(http.MethodGet, "/api/tags", "", from("2001:db8:0:1::1", bad["known"])...).is(http.StatusUnauthorized)
	})
}

// TestRevokedKeyIsNeverTakenForABadOne: its holder is told so however often, for
// the log of refusals is made of that.
func TestRevokedKeyIsNeverTakenForABadOne(t *testing.T) {
	t.Parallel()
	eachRated(t, hoko.Rates{BadKey: 2}, func(t *testing.T, h *house) {
		revoked := h.revokedKey()
		for range 10 {
			got := h.do(http.MethodGet, "/api/tags", "", from("192.0.2.1", revoked)...).is(http.StatusUnauthorized).failure()
			if got.Code != hoko.CodeKeyRevoked {
				t.Errorf("%s", got.Code)
			}
		}
	})
}

// TestFailuresNeverLockAKey: while many addresses guess at a key's secret, the
// key itself works on from one of them, undisturbed.
func TestFailuresNeverLockAKey(t *testing.T) {
	t.Parallel()
	eachRated(t, hoko.Rates{Key: 60_000, Workspace: 120_000, BadKey: 5}, func(t *testing.T, h *house) {
		wrong, end := wrongSecret(t, h.key), make(chan struct{})
		var guessers sync.WaitGroup
		for guesser := range 8 {
			guessers.Go(func() {
				for i := 0; ; i++ {
					select {
					case <-end:
						return
					default:
						h.do(http.MethodGet, "/api/tags", "", from(fmt.Sprintf("192.0.2.%d", (guesser+8*i)%64), wrong)...)
					}
				}
			})
		}
		for range 100 {
			expectWithin(t, 2*time.Second, "the key's request", func() time.Duration {
				began := time.Now()
				h.do(http.MethodGet, "/api/tags", "", from("192.0.2.1", h.key)...).is(http.StatusOK)
				return time.Since(began)
			})
		}
		close(end)
		guessers.Wait()
		for range 5 { // however far the guessers have come
			h.do(http.MethodGet, "/api/tags", "", from("192.0.2.1", wrong)...)
		}
		h.do(http.MethodGet, "/api/tags", "", from("192.0.2.1", wrong)...).isLimited()
	})
}

// TestNoDatabaseNoRequest: a limit that cannot be asked about is no free pass.
func TestNoDatabaseNoRequest(t *testing.T) {
	t.Parallel()
	cluster := dbtest.Postgres(t)
	store := dbtest.Open(t, db.Config{URL: cluster.URL()})
	h := openRated(t, store, hoko.NewSite(url.URL{Scheme: "https", Host: "hoko.test"}), hoko.Rates{Key: 1000}, func(*server.Options) {})
	h.get("/api/tags").is(http.StatusOK)
	cluster.Stop(t)
	for range 50 {
		if got := h.get("/api/tags").is(http.StatusServiceUnavailable).Header.Get("Retry-After"); got != "1" {
			t.Errorf("Retry-After is %q", got)
		}
	}
	cluster.Start(t)
}
