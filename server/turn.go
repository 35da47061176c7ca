package server

import (
	"context"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/hoko-to/hoko"
)

// How many requests are worked on at once; the others wait for their turn. One
// caller's leave room for others, above all for whoever revokes the caller's
// key. Heavy ones are held in memory several times over.
const (
	callerTurns      = 16
	callerHeavyTurns = 2
	heavyTurns       = 4
	turnWait         = 5 * time.Second

	heavyBody = 1 << 20 // bytes
	heavyPage = 1000    // items
)

// takeTurns makes requests wait for each other. It comes when it is known who
// asks: nobody at all is given no page, and no large body is read of them.
func (s *server) takeTurns(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		call := hoko.CallFrom(r.Context())
		if call.Caller == nil {
			next.ServeHTTP(w, r)
			return
		}
		if leave, ok := s.enter(r, callerID(call.Caller)); ok {
			call.HoldTurn(leave)
			defer call.LeaveTurn()
		} else {
			call.Refusal = hoko.RateLimited(turnWait)
		}
		next.ServeHTTP(w, r)
	})
}

func callerID(c *hoko.Caller) string {
	if c.Key != nil {
		return c.Key.ID
	}
	return c.User.ID
}

// enter waits for all the turns that a request needs, and reports whether they
// came in time.
func (s *server) enter(r *http.Request, caller string) (leave func(), ok bool) {
	ctx, cancel := context.WithTimeout(r.Context(), turnWait)
	defer cancel()
	if leave, ok = s.turns.enter(ctx, caller, callerTurns); !ok || !isHeavy(r) {
		return leave, ok
	}
	for _, lane := range []struct {
		name  string
		width int
	}{{"heavy " + caller, callerHeavyTurns}, {"heavy", heavyTurns}} {
		before := leave
		last, ok := s.turns.enter(ctx, lane.name, lane.width)
		if !ok {
			before()
			return nil, false
		}
		leave = func() { last(); before() }
	}
	return leave, true
}

// isHeavy reports whether a request brings or asks for much. A body of unknown
// length may be of any.
func isHeavy(r *http.Request) bool {
	take, err := strconv.Atoi(r.URL.Query().Get("take"))
	return r.ContentLength < 0 || r.ContentLength > heavyBody || err == nil && take > heavyPage
}

// lanes are what requests queue in, by name. Its zero value is ready to use.
type lanes struct {
	mu     sync.Mutex
	byName map[string]*lane // those that somebody is in, or waits for
}

type lane struct {
	turns chan struct{}
	users int
}

// enter waits for one of width turns in a lane, and reports whether there was
// one before ctx ended.
func (l *lanes) enter(ctx context.Context, name string, width int) (leave func(), ok bool) {
	lane := l.join(name, width)
	select {
	case lane.turns <- struct{}{}:
		return func() { <-lane.turns; l.quit(name) }, true
	case <-ctx.Done():
		l.quit(name)
		return nil, false
	}
}

func (l *lanes) join(name string, width int) *lane {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.byName == nil {
		l.byName = map[string]*lane{}
	}
	if l.byName[name] == nil {
		l.byName[name] = &lane{turns: make(chan struct{}, width)}
	}
	l.byName[name].users++
	return l.byName[name]
}

func (l *lanes) quit(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.byName[name].users--; l.byName[name].users == 0 {
		delete(l.byName, name)
	}
}
