package server

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/hoko-to/hoko"
)

// A heavy request is held in memory several times over while it is worked on,
// so few of them are worked on at once and the others wait for their turn.
const (
	heavyBody  = 1 << 20 // bytes
	heavyPage  = 1000    // items
	heavyTurns = 4
	heavyWait  = 5 * time.Second
)

// takeTurns makes heavy requests wait for each other. It comes when it is known
// who asks: nobody at all is given no page, and no large body is read of them.
func (s *server) takeTurns(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		call := hoko.CallFrom(r.Context())
		if call.Caller == nil || !isHeavy(r) {
			next.ServeHTTP(w, r)
			return
		}
		if leave, ok := s.enter(r.Context()); ok {
			defer leave()
		} else {
			call.Refusal = hoko.RateLimited(heavyWait)
		}
		next.ServeHTTP(w, r)
	})
}

// isHeavy reports whether a request brings or asks for much. A body of unknown
// length may be of any.
func isHeavy(r *http.Request) bool {
	take, err := strconv.Atoi(r.URL.Query().Get("take"))
	return r.ContentLength < 0 || r.ContentLength > heavyBody || err == nil && take > heavyPage
}

// enter waits for a turn, and reports whether there was one in time.
func (s *server) enter(ctx context.Context) (leave func(), ok bool) {
	ctx, cancel := context.WithTimeout(ctx, heavyWait)
	defer cancel()
	select {
	case s.turns <- struct{}{}:
		return func() { <-s.turns }, true
	case <-ctx.Done():
		return nil, false
	}
}
