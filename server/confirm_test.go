package server_test

import (
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/server"
	"github.com/hoko-to/hoko/server/rest/resttest"
	"github.com/hoko-to/hoko/service"
)

// stillClock stands still unless it is put forward: no machine is too slow for it.
type stillClock struct {
	since time.Time
	ahead atomic.Int64
}

func newStillClock() *stillClock { return &stillClock{since: time.Now()} }

func (c *stillClock) now() time.Time { return c.since.Add(time.Duration(c.ahead.Load())) }

func (c *stillClock) pass(d time.Duration) { c.ahead.Add(int64(d)) }

// freshFor is for how long it is believed who asks.
const freshFor = 250 * time.Millisecond

// eachLateHouse opens a house whose clock stands still.
func eachLateHouse(t *testing.T, test func(t *testing.T, h *streamHouse, clock *stillClock)) {
	t.Helper()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		clock := newStillClock()
		h := &streamHouse{house: open(t, store, withGraphQL, func(o *server.Options) { o.Now = clock.now }), store: store}
		test(t, h, clock)
	})
}

// lateBody is a body before whose first byte something happens.
type lateBody struct {
	io.Reader
	before func()
}

func (b *lateBody) Read(p []byte) (int, error) {
	if b.before != nil {
		b.before()
		b.before = nil
	}
	return b.Reader.Read(p)
}

// sendLate sends a body when the server asks for it, which it does after it has
// found out who asks. Before that, something happens. A length of -1 is not announced.
func (h *house) sendLate(path, body string, length int, before func(), header ...string) response {
	h.t.Helper()
	r, err := http.NewRequestWithContext(h.t.Context(), http.MethodPost, h.url+path, &lateBody{strings.NewReader(body), before})
	if err != nil {
		h.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Expect", "100-continue")
	for i := 0; i < len(header); i += 2 {
		r.Header.Add(header[i], header[i+1])
	}
	r.ContentLength = int64(length)
	patient := &http.Transport{ExpectContinueTimeout: patience}
	defer patient.CloseIdleConnections()
	answer, err := patient.RoundTrip(r)
	if err != nil {
		h.t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		h.t.Fatal(err)
	}
	resttest.Check(h.t, resttest.Exchange{Method: http.MethodPost, Target: path, Request: body, Status: answer.StatusCode, Header: answer.Header, Body: text})
	return response{answer, h.t, string(text)}
}

// noBatch is what REST finds at fault by itself. All that it takes a body for are
// writes, which ask again in their transactions.
const noBatch = `{}`

const linksDocument = `{"query":"{ links(first: 1) { nodes { id } } }"}`

// refuses fails the test unless the request was refused as it would have been at
// its header, and nothing was read for it.
func (r response) refuses(status int, code hoko.Code) {
	r.t.Helper()
	if r.is(status); !strings.Contains(r.body, `"`+string(code)+`"`) || strings.Contains(r.body, `"data"`) {
		r.t.Errorf("%s is answered %s, want %s", r.Request.URL.Path, r.body, code)
	}
	if status == http.StatusUnauthorized && r.Header.Get("WWW-Authenticate") == "" {
		r.t.Errorf("%s is not challenged", r.Request.URL.Path)
	}
}

// TestLateBodiesOfRevokedKeys: a body that ends after its key reads nothing, at both
// doors and however its length is announced.
func TestLateBodiesOfRevokedKeys(t *testing.T) {
	eachLateHouse(t, func(t *testing.T, h *streamHouse, clock *stillClock) {
		for path, body := range map[string]string{"/graphql": linksDocument, "/api/links": noBatch} {
			for _, length := range []int{len(body), -1} {
				key := h.newKey(hoko.AllScopes()...)
				h.sendLate(path, body, length, func() {
					h.revoke(key)
					clock.pass(freshFor + 1)
				}, "Authorization", "Bearer "+key).refuses(http.StatusUnauthorized, hoko.CodeKeyRevoked)
			}
		}
	})
}

// TestLateBodiesOfNarrowedKeys: nor may a body use what its key has lost, at either
// door.
func TestLateBodiesOfNarrowedKeys(t *testing.T) {
	unknown := `[{"url":"https://example.com/","collectionId":"` + newID() + `"}]`
	eachLateHouse(t, func(t *testing.T, h *streamHouse, clock *stillClock) {
		send := func(path, body string, change hoko.APIKeyChanges) response {
			key := h.newKey(hoko.AllScopes()...)
			return h.sendLate(path, body, len(body), func() {
				change.ID = h.keyID(key)
				h.update(change)
				clock.pass(freshFor + 1)
			}, "Authorization", "Bearer "+key)
		}
		fewer := hoko.APIKeyChanges{Scopes: hoko.To([]hoko.Scope{hoko.ScopeTagsRead})}
		send("/api/links", unknown, fewer).refuses(http.StatusForbidden, hoko.CodeInsufficientScope)
		elsewhere := hoko.APIKeyChanges{AllowedIPs: hoko.To([]string{"203.0.113.0/24"})}
		send("/api/links", noBatch, elsewhere).refuses(http.StatusForbidden, hoko.CodeIPNotAllowed)
		send("/graphql", linksDocument, elsewhere).refuses(http.StatusForbidden, hoko.CodeIPNotAllowed)
		// A query is judged field by field.
		if got := send("/graphql", linksDocument, fewer); !strings.Contains(got.body, `"insufficient_scope"`) || strings.Contains(got.body, `"nodes"`) {
			t.Errorf("answered %d %s", got.StatusCode, got.body)
		}
	})
}

// TestLateBodiesOfPeople: nor does a session that is over read anything, or somebody
// who is no member any more.
func TestLateBodiesOfPeople(t *testing.T) {
	eachLateHouse(t, func(t *testing.T, h *streamHouse, clock *stillClock) {
		h.member(hoko.RoleOwner)
		_, cookie := h.member(hoko.RoleViewer)
		h.sendLate("/graphql", linksDocument, len(linksDocument), func() {
			h.do(http.MethodPost, "/graphql", `{"query":"mutation { signOut { signedOut } }"}`, "Content-Type", "application/json", "Cookie", cookie).is(http.StatusOK)
			clock.pass(freshFor + 1)
		}, "Cookie", cookie, "Hoko-Workspace", "acme").refuses(http.StatusUnauthorized, hoko.CodeCredentialsMissing)
		user, cookie := h.member(hoko.RoleViewer)
		h.sendLate("/graphql", linksDocument, len(linksDocument), func() {
			if _, err := h.service.RemoveMember(h.operator(h.workspace), service.MemberRemoval{UserID: user.ID}); err != nil {
				t.Error(err)
			}
			clock.pass(freshFor + 1)
		}, "Cookie", cookie, "Hoko-Workspace", "acme").refuses(http.StatusUnauthorized, hoko.CodeCredentialsMissing)
	})
}

// TestLateBodiesOfGoodKeys are answered like others.
func TestLateBodiesOfGoodKeys(t *testing.T) {
	eachLateHouse(t, func(t *testing.T, h *streamHouse, clock *stillClock) {
		link := `[{"url":"https://example.com/","collectionId":"` + h.collection() + `"}]`
		_, cookie := h.member(hoko.RoleOwner)
		late := func() { clock.pass(freshFor + 1) }
		for _, credential := range [][]string{{"Authorization", h.key}, {"Cookie", cookie, "Hoko-Workspace", "acme"}} {
			if got := h.sendLate("/graphql", linksDocument, len(linksDocument), late, credential...).is(http.StatusOK); !strings.Contains(got.body, `{"data":{"links":`) {
				t.Errorf("%s is answered %s", credential[0], got.body)
			}
		}
		h.sendLate("/api/links", link, -1, late, "Authorization", h.key).is(http.StatusCreated)
	})
}

// TestQuickRequestsAreLookedAtOnce: only who took long costs a second look.
func TestQuickRequestsAreLookedAtOnce(t *testing.T) {
	dbtest.EachConfig(t, func(t *testing.T, c db.Config) {
		spans, clock := tracetest.NewInMemoryExporter(), newStillClock()
		tracer := sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans)).Tracer("test")
		c.Tracer = tracer
		h := open(t, dbtest.Open(t, c), withGraphQL, func(o *server.Options) { o.Now, o.Tracer = clock.now, tracer })
		for took, want := range map[time.Duration]int{0: 1, freshFor: 1, freshFor + 1: 2} {
			spans.Reset()
			h.sendLate("/graphql", linksDocument, len(linksDocument), func() { clock.pass(took) }, "Authorization", h.key).is(http.StatusOK)
			looks := 0
			for _, span := range spans.GetSpans() {
				if span.Name == "SELECT api_keys" {
					looks++
				}
			}
			if looks != want {
				t.Errorf("after %v the key was read %d times, want %d", took, looks, want)
			}
		}
	})
}

// TestLateBodiesWithoutADatabase are answered as requests are whose caller nobody
// can name.
func TestLateBodiesWithoutADatabase(t *testing.T) {
	eachLateHouse(t, func(t *testing.T, h *streamHouse, clock *stillClock) {
		h.sendLate("/graphql", linksDocument, len(linksDocument), func() {
			if err := h.store.Close(); err != nil {
				t.Error(err)
			}
			clock.pass(freshFor + 1)
		}, "Authorization", h.key).refuses(http.StatusServiceUnavailable, hoko.CodeUnavailable)
	})
}

// TestRequestsThatWaitedForATurn are asked again who makes them.
func TestRequestsThatWaitedForATurn(t *testing.T) {
	t.Parallel()
	turns, clock := &server.Turns{}, newStillClock()
	h := openSlow(t, func(o *server.Options) { o.Turns, o.Now = turns, clock.now })
	made := h.keyFrom(hoko.APIKeyInput{Name: "leaked", Scopes: hoko.AllScopes(), Environment: hoko.EnvironmentProduction})
	key := "Bearer " + made.Secret.Reveal()
	h.occupy(callerTurns, key, "{}")
	answer := make(chan response, 1)
	h.requests.Go(func() { answer <- h.do(http.MethodGet, "/api/links", "", "Authorization", key) })
	h.await(func() bool { return turns.Stats().Waiting == 1 })
	if _, err := h.service.RevokeAPIKey(h.operator(h.workspace), hoko.Revocation{ID: made.APIKey.ID, Reason: hoko.RevocationLeaked}); err != nil {
		t.Fatal(err)
	}
	clock.pass(freshFor + 1)
	h.finish()
	(<-answer).refuses(http.StatusUnauthorized, hoko.CodeKeyRevoked)
}
