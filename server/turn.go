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
// key. Who shows no credential is told apart by network. Heavy requests are held in
// memory several times over; of those, half are left to other workspaces.
const (
	callerTurns         = 16
	callerHeavyTurns    = 2
	workspaceHeavyTurns = 3
	heavyTurns          = 6
	turnWait            = 5 * time.Second

	heavyBody = 1 << 20 // bytes
	heavyPage = 1000    // items
)

// callerQueue is the one that every request stands in.
func callerQueue(call *hoko.Call) queue {
	if call.Caller == nil {
		return queue{name: "nobody at " + hoko.NetworkOf(call.Address).String(), width: callerTurns}
	}
	return queue{name: call.Caller.ID(), width: callerTurns}
}

// heavyQueues are those that a heavy request stands in besides, in this order.
func heavyQueues(c *hoko.Caller) []queue {
	return []queue{
		{name: "heavy " + c.ID(), width: callerHeavyTurns, kind: ofHeavy},
		{name: "heavy in " + c.WorkspaceID(), width: workspaceHeavyTurns, kind: ofHeavy},
		{name: "heavy", width: heavyTurns, kind: ofHeavy},
	}
}

// takeTurns makes requests wait for each other. It runs once the caller is known:
// nothing is done for a caller who is refused, and one without a credential is given
// no list, and no large body is read from it.
func (s *server) takeTurns(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		call := hoko.CallFrom(r.Context())
		if call.Refusal != nil {
			next.ServeHTTP(w, r)
			return
		}
		held := &turn{of: s.turns, caller: call.Caller}
		if !held.enter(r, callerQueue(call)) {
			call.Refusal = hoko.RateLimited(turnWait)
			next.ServeHTTP(w, r)
			return
		}
		call.HoldTurn(held)
		defer call.LeaveTurn()
		if call.Confirm(r.Context()) != nil || call.Caller == nil {
			next.ServeHTTP(w, r)
			return
		}
		d := &download{ResponseWriter: w, call: call, turn: held}
		defer d.end()
		if !isLarge(r) {
			next.ServeHTTP(d, r)
			return
		}
		large := newUpload(w, r, held)
		r.Body = large
		next.ServeHTTP(d, r)
		large.dismiss(w, r, s.now())
	})
}

// isHeavy reports whether a request asks for much. One that brings much becomes
// heavy when that has come.
func isHeavy(r *http.Request) bool {
	take, err := strconv.Atoi(r.URL.Query().Get("take"))
	return err == nil && take > heavyPage
}

// turn is what one request holds.
type turn struct {
	of     *Turns
	caller *hoko.Caller // nil for nobody

	mu    sync.Mutex
	heavy bool
	leave []func()
}

// enter waits for the turns that a request needs from the start, and reports
// whether they came in time. If not, it holds none.
func (t *turn) enter(r *http.Request, q queue) bool {
	if !t.await(r.Context(), q) {
		return false
	}
	if t.caller != nil && isHeavy(r) && !t.awaitHeavy(r.Context()) {
		t.Leave()
		return false
	}
	return true
}

// await waits for a turn in a queue, and reports whether it came in time.
func (t *turn) await(ctx context.Context, q queue) bool {
	ctx, cancel := context.WithTimeout(ctx, turnWait)
	defer cancel()
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.take(ctx, q)
}

// awaitHeavy waits for the turns of a heavy request, and reports whether they came
// in time.
func (t *turn) awaitHeavy(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, turnWait)
	defer cancel()
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.becomeHeavy(ctx)
}

// BecomeHeavy takes the turns of a heavy request, if they are free right now,
// and reports whether it has them. It does not wait: who asks holds up others
// by then.
func (t *turn) BecomeHeavy() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.becomeHeavy(ended())
}

// becomeHeavy takes the turns of a heavy request, if it has not got them, and if its
// answer can be read slowly. The mutex is held.
func (t *turn) becomeHeavy(ctx context.Context) bool {
	if !t.heavy && !t.of.isFull(ownAnswerQueues(t.caller)) {
		t.heavy = t.take(ctx, heavyQueues(t.caller)...)
	}
	return t.heavy
}

// becomeLight gives the turns of a heavy request back, and no other.
func (t *turn) becomeLight() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.heavy = false
	t.giveBack(1)
}

// takeFree takes a turn in each queue, all or none, without waiting.
func (t *turn) takeFree(queues ...queue) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.take(ended(), queues...)
}

// ended returns a context in which nothing is waited for.
func ended() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return ctx
}

// isHeavy reports whether it has the turns of a heavy request.
func (t *turn) isHeavy() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.heavy
}

// Leave gives all turns back.
func (t *turn) Leave() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.heavy = false
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
