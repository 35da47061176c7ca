package server_test

import (
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server"
)

// slowHouse is a house whose GraphQL door works until the end.
type slowHouse struct {
	*house
	working, end chan struct{}
	requests     sync.WaitGroup
}

func openSlow(t *testing.T, settings ...func(*server.Options)) *slowHouse {
	t.Helper()
	h := &slowHouse{working: make(chan struct{}), end: make(chan struct{})}
	slow := func(o *server.Options) {
		o.GraphQL = http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
			h.working <- struct{}{}
			<-h.end
		})
	}
	h.house = openSQLite(t, append([]func(*server.Options){slow}, settings...)...)
	return h
}

// occupy begins n requests with a key.
func (h *slowHouse) occupy(n int, key, body string) {
	for range n {
		h.requests.Go(func() { h.do(http.MethodPost, "/graphql", body, "Authorization", key) })
		<-h.working
	}
}

// finish ends the requests.
func (h *slowHouse) finish() {
	close(h.end)
	h.requests.Wait()
}

const (
	callerTurns      = 16
	callerHeavyTurns = 2
	heavyTurns       = 4
)

func large() string { return "[" + strings.Repeat(" ", 1<<20) + "]" }

func (r response) isBusy() {
	r.t.Helper()
	if got := r.is(http.StatusTooManyRequests).failure(); got.Code != hoko.CodeRateLimited || got.RetryAfter != 5 || r.Header.Get("Retry-After") != "5" {
		r.t.Errorf("%v %v", got, r.Header)
	}
}

// TestOneCallerLeavesRoom: however many requests a key makes, others are served,
// above all who wants to revoke it.
func TestOneCallerLeavesRoom(t *testing.T) {
	t.Parallel()
	h := openSlow(t)
	defer h.finish()
	leaked := h.newKey(hoko.AllScopes()...)
	h.occupy(callerTurns, leaked, "{}")
	h.do(http.MethodGet, "/api/links", "", "Authorization", leaked).isBusy()
	h.get("/api/links").is(http.StatusOK)
}

// TestHeavyRequestsTakeTurns: while as many large bodies are worked on as may
// be, another one is told to come back, and light requests go on.
func TestHeavyRequestsTakeTurns(t *testing.T) {
	t.Parallel()
	h := openSlow(t)
	for range heavyTurns / callerHeavyTurns {
		key := h.newKey(hoko.AllScopes()...)
		h.occupy(callerHeavyTurns, key, large())
		h.do(http.MethodGet, "/api/links?take=1000", "", "Authorization", key).is(http.StatusOK)
	}
	h.post("/api/links", large()).isBusy()
	h.get("/api/links?take=10000").isBusy()
	h.post("/api/links", "[]").is(http.StatusBadRequest)
	h.finish()
	h.get("/api/links?take=10000").is(http.StatusOK)
}

// TestOneCallersHeavyRequestsLeaveRoom: they do not use up the turns of all.
func TestOneCallersHeavyRequestsLeaveRoom(t *testing.T) {
	t.Parallel()
	h := openSlow(t)
	defer h.finish()
	key := h.newKey(hoko.AllScopes()...)
	h.occupy(callerHeavyTurns, key, large())
	h.do(http.MethodGet, "/api/links?take=10000", "", "Authorization", key).isBusy()
	h.get("/api/links?take=10000").is(http.StatusOK)
}

// TestReadsThatTurnOutHeavyTakeTurns: few items that hold much are as heavy as
// many. While as many as may be are worked on, another read that becomes heavy
// on the way is told to come back, and light ones go on.
func TestReadsThatTurnOutHeavyTakeTurns(t *testing.T) {
	t.Parallel()
	h := openSlow(t)
	h.fill()
	h.get("/api/links?take=100").is(http.StatusOK)
	for range heavyTurns / callerHeavyTurns {
		h.occupy(callerHeavyTurns, h.newKey(hoko.AllScopes()...), large())
	}
	got := h.get("/api/links?take=100").is(http.StatusTooManyRequests).failure()
	if got.Code != hoko.CodeRateLimited || got.RetryAfter != 1 {
		t.Errorf("%+v", got)
	}
	h.get("/api/links?take=10").is(http.StatusOK)
	h.finish()
	h.get("/api/links?take=100").is(http.StatusOK)
}

// fill makes links that hold as much as they may.
func (h *house) fill() {
	h.t.Helper()
	var geo []string
	for _, code := range []string{"DE", "FR", "IT", "ES", "PT", "NL", "BE", "AT", "CH", "PL", "CZ", "DK", "SE", "NO", "FI"} {
		geo = append(geo, `"`+code+`":"https://example.com/`+strings.Repeat("x", 2000)+`"`)
	}
	link := `{"url":"https://example.com/","collectionId":"` + h.collection() + `","geo":{` + strings.Join(geo, ",") + `}}`
	for range 4 {
		h.post("/api/links", "["+strings.Repeat(link+",", 24)+link+"]").is(http.StatusCreated)
	}
}

// TestTurnsAreCounted: operators see who is worked on and who waits.
func TestTurnsAreCounted(t *testing.T) {
	t.Parallel()
	turns := &server.Turns{}
	h := openSlow(t, func(o *server.Options) { o.Turns = turns })
	h.occupy(callerHeavyTurns, h.key, large())
	if got := turns.Stats(); got != (server.TurnStats{Held: 2, HeavyHeld: 4}) {
		t.Errorf("%+v", got)
	}
	h.requests.Go(func() { h.get("/api/links?take=10000") })
	deadline := time.After(10 * time.Second)
	for (turns.Stats() != server.TurnStats{Held: 3, HeavyHeld: 4, HeavyWaiting: 1}) {
		select {
		case <-deadline:
			t.Fatalf("%+v", turns.Stats())
		case <-time.After(time.Millisecond):
		}
	}
	h.finish()
	if got := turns.Stats(); got != (server.TurnStats{}) {
		t.Errorf("%+v", got)
	}
}

// TestStreamsHoldNoTurn: what stays open keeps no other request of its caller
// waiting.
func TestStreamsHoldNoTurn(t *testing.T) {
	t.Parallel()
	turns := &server.Turns{}
	h := openSlow(t, func(o *server.Options) {
		o.Turns = turns
		slow := o.GraphQL
		o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			hoko.CallFrom(r.Context()).LeaveTurn()
			slow.ServeHTTP(w, r)
		})
	})
	defer h.finish()
	h.occupy(callerTurns+1, h.key, "{}")
	if got := turns.Stats(); got != (server.TurnStats{}) {
		t.Errorf("%+v", got)
	}
	h.get("/api/links").is(http.StatusOK)
}
