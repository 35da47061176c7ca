package server_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server"
)

// TestHeavyRequestsTakeTurns: while as many large bodies are worked on as may
// be, another one is told to come back, and light requests go on.
func TestHeavyRequestsTakeTurns(t *testing.T) {
	t.Parallel()
	const turns = 4
	working, end := make(chan struct{}, turns), make(chan struct{})
	h := openSQLite(t, func(o *server.Options) {
		o.GraphQL = http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
			working <- struct{}{}
			<-end
		})
	})
	large := "[" + strings.Repeat(" ", 1<<20) + "]"
	answers := make(chan response, turns)
	for range turns {
		go func() { answers <- h.post("/graphql", large) }()
	}
	for range turns {
		<-working
	}
	refused := h.post("/api/links", large).is(http.StatusTooManyRequests)
	if got := refused.failure(); got.Code != hoko.CodeRateLimited || got.RetryAfter != 5 || refused.Header.Get("Retry-After") != "5" {
		t.Errorf("%v %v", got, refused.Header)
	}
	h.get("/api/links?take=10000").is(http.StatusTooManyRequests)
	h.get("/api/links?take=1000").is(http.StatusOK)
	h.post("/api/links", "[]").is(http.StatusBadRequest)
	close(end)
	for range turns {
		(<-answers).is(http.StatusOK)
	}
	h.get("/api/links?take=10000").is(http.StatusOK)
}
