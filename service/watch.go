package service

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/quota"
)

// How often it is asked whether callers may still have their streams, and how long
// streams go on while nobody can say. A stream ends within a second of the moment
// when its caller may no longer have it.
const (
	watchInterval   = 250 * time.Millisecond
	watchPatience   = 2 * time.Second
	streamsWait     = 5 * time.Second // until trying again is worth it
	streamsFarewell = 2 * time.Second // for streams to end when the program does
)

// DefaultStreamLimits leave half of a process to others than the busiest workspace.
func DefaultStreamLimits() hoko.StreamLimits {
	return hoko.StreamLimits{All: 1000, Workspace: 500, Caller: 10}
}

var errStopping = errors.New("the program is about to end")

// streams are all that are open in this process. While there are some, one
// goroutine asks for all of them.
type streams struct {
	quotas   *quota.Counter
	standing func(ctx context.Context, keyIDs, sessionIDs []string) (*db.Standing, error)
	limits   hoko.StreamLimits
	stopping <-chan struct{} // closed when the program is about to end; nil for never
	now      func() time.Time

	mu          sync.Mutex
	open        map[*Stream]bool
	byCaller    map[string]int
	byWorkspace map[string]int
	watching    bool
	known       time.Time // at which it was known of all of them whether they may go on; while watching
}

func newStreams(q *quota.Counter, o Options) *streams {
	limits := o.Streams
	if limits == (hoko.StreamLimits{}) {
		limits = DefaultStreamLimits()
	}
	return &streams{
		quotas: q, standing: o.Store.Standing, limits: limits, stopping: o.Stopping, now: o.Now,
		open: map[*Stream]bool{}, byCaller: map[string]int{}, byWorkspace: map[string]int{},
	}
}

func (w *streams) begin(ctx context.Context) (*Stream, error) {
	call := hoko.CallFrom(ctx)
	if call.Caller == nil {
		return nil, &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeCredentialsMissing}
	}
	select {
	case <-w.stopping:
		return nil, hoko.Unavailable(errStopping)
	default:
	}
	st := &Stream{call: call, of: w}
	st.ctx, st.end = context.WithCancelCause(ctx)
	if !w.enter(st) { //nolint:contextcheck // the watch outlives the request that begins it
		st.end(context.Canceled)
		return nil, hoko.TooManyStreams(streamsWait)
	}
	call.LeaveTurn()
	return st, nil
}

// enter takes a place for a stream, and reports whether there was one.
func (w *streams) enter(st *Stream) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	who, where := st.call.Caller.ID(), st.call.Caller.WorkspaceID()
	if len(w.open) >= w.limits.All || w.byCaller[who] >= w.limits.Caller || where != "" && w.byWorkspace[where] >= w.limits.Workspace {
		return false
	}
	w.open[st] = true
	w.byCaller[who]++
	w.byWorkspace[where]++
	if !w.watching {
		w.watching, w.known = true, w.now()
		go w.watch(db.Untraced(context.WithoutCancel(st.ctx)))
	}
	return true
}

func (w *streams) quit(st *Stream) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.open[st] {
		return
	}
	delete(w.open, st)
	countDown(w.byCaller, st.call.Caller.ID())
	countDown(w.byWorkspace, st.call.Caller.WorkspaceID())
}

// countDown forgets what it has counted down to none.
func countDown(counts map[string]int, of string) {
	if counts[of]--; counts[of] == 0 {
		delete(counts, of)
	}
}

// count returns how many streams are open.
func (w *streams) count() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.open)
}

// await waits until ctx ends, and then a little for streams that are about to end.
func (w *streams) await(ctx context.Context) {
	<-ctx.Done()
	if w.stopping == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), streamsFarewell)
	defer cancel()
	ticks := time.NewTicker(streamsFarewell / 100)
	defer ticks.Stop()
	for w.count() > 0 && ctx.Err() == nil {
		<-ticks.C
	}
}

// watch asks again and again whether the streams may go on, until there are none.
func (w *streams) watch(ctx context.Context) {
	ticks := time.NewTicker(watchInterval)
	defer ticks.Stop()
	for open := w.list(); len(open) > 0; open = w.list() {
		select {
		case <-w.stopping:
			endAll(open, hoko.Unavailable(errStopping))
			<-ticks.C
			continue
		case <-ticks.C:
		}
		begun := w.now()
		at, err := w.standingOf(ctx, callsOf(open)...)
		switch {
		case err == nil:
			w.know(begun)
			judgeAll(open, at)
		case w.unjudged() > watchPatience:
			endAll(open, hoko.Unavailable(err))
		}
	}
}

// know notes a moment at which it was known of all streams whether they may go on.
func (w *streams) know(at time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.known = at
}

// unjudged returns for how long that has not been known; 0 while none is open.
func (w *streams) unjudged() time.Duration {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.watching {
		return 0
	}
	return w.now().Sub(w.known)
}

// list returns the streams that are open. If there are none, the watch is over.
func (w *streams) list() []*Stream {
	w.mu.Lock()
	defer w.mu.Unlock()
	list := make([]*Stream, 0, len(w.open))
	for st := range w.open {
		list = append(list, st)
	}
	w.watching = len(list) > 0
	return list
}

func callsOf(list []*Stream) []*hoko.Call {
	calls := make([]*hoko.Call, len(list))
	for i, st := range list {
		calls[i] = st.call
	}
	return calls
}

func judgeAll(list []*Stream, at *db.Standing) {
	for _, st := range list {
		if err := st.judge(at, st.call.NeededScopes()); err != nil {
			st.end(err)
		}
	}
}

func endAll(list []*Stream, cause error) {
	for _, st := range list {
		st.end(cause)
	}
}
