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

func callerQueue(caller string) queue { return queue{name: caller, width: callerTurns} }

// heavyQueues are those that a heavy request stands in besides, in this order.
func heavyQueues(caller string) []queue {
	return []queue{
		{name: "heavy " + caller, width: callerHeavyTurns, heavy: true},
		{name: "heavy", width: heavyTurns, heavy: true},
	}
}

// takeTurns makes requests wait for each other. It comes when it is known who
// asks: nobody at all is given no page, and no large body is read of them.
func (s *server) takeTurns(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		call := hoko.CallFrom(r.Context())
		if call.Caller == nil {
			next.ServeHTTP(w, r)
			return
		}
		held := &turn{of: s.turns, caller: call.Caller.ID()}
		if held.enter(r) {
			call.HoldTurn(held)
			defer call.LeaveTurn()
		} else {
			call.Refusal = hoko.RateLimited(turnWait)
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

// turn is what one request holds.
type turn struct {
	of     *Turns
	caller string

	mu    sync.Mutex
	heavy bool
	leave []func()
}

// enter waits for all the turns that a request needs, and reports whether they
// came in time. If not, it holds none.
func (t *turn) enter(r *http.Request) bool {
	ctx, cancel := context.WithTimeout(r.Context(), turnWait)
	defer cancel()
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.take(ctx, callerQueue(t.caller)) {
		return false
	}
	if t.heavy = isHeavy(r); t.heavy && !t.take(ctx, heavyQueues(t.caller)...) {
		t.giveBack(0)
		return false
	}
	return true
}

// BecomeHeavy takes the turns of a heavy request, if they are free right now,
// and reports whether it has them. It does not wait: who asks holds up others
// by then.
func (t *turn) BecomeHeavy() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.heavy {
		ended, cancel := context.WithTimeout(context.Background(), 0)
		defer cancel()
		t.heavy = t.take(ended, heavyQueues(t.caller)...)
	}
	return t.heavy
}

// Leave gives all turns back.
func (t *turn) Leave() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.giveBack(0)
}

// take waits for a turn in each queue until ctx ends. It takes all or none.
func (t *turn) take(ctx context.Context, queues ...queue) bool {
	before := len(t.leave)
	for _, q := range queues {
		leave, ok := t.of.enter(ctx, q)
		if !ok {
			t.giveBack(before)
			return false
		}
		t.leave = append(t.leave, leave)
	}
	return true
}

// giveBack gives back the turns that were taken last, until count are left.
func (t *turn) giveBack(count int) {
	for len(t.leave) > count {
		last := len(t.leave) - 1
		t.leave[last]()
		t.leave = t.leave[:last]
	}
}
