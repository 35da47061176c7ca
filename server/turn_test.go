package server_test

import (
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server"
)

// slowHouse is a house whose GraphQL door works until the end.
type slowHouse struct {
	*house
	working, end chan struct{}
	requests     sync.WaitGroup
}

func openSlow(t *testing.T) *slowHouse {
	t.Helper()
	h := &slowHouse{working: make(chan struct{}), end: make(chan struct{})}
	h.house = openSQLite(t, func(o *server.Options) {
		o.GraphQL = http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
			h.working <- struct{}{}
			<-h.end
		})
	})
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
