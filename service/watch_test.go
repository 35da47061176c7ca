package service

import (
	"context"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestStreamsEndWhileNobodyCanSay: if the database cannot be asked, streams end
// within five seconds, and say why.
func TestStreamsEndWhileNobodyCanSay(t *testing.T) {
	t.Parallel()
	var took time.Duration
	for range 3 { // on a machine that is busy with other things
		if took = endUnheard(t); took <= 5*time.Second {
			return
		}
	}
	t.Errorf("ended after %v", took)
}

// endUnheard returns how long a stream goes on without a database.
func endUnheard(t *testing.T) time.Duration {
	t.Helper()
	w := newWorld(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	x := newTenant(t, w, "acme")
	key := x.newKey(t, hoko.ScopeAnalyticsRead)
	caller := want(w.present(t, key.Secret.Reveal()))(t)
	stream := want(w.Watch(as(t, caller)))(t)
	defer stream.Close()
	want(struct{}{}, stream.Confirm([]hoko.Scope{hoko.ScopeAnalyticsRead}))(t)
	refused(t, stream.Confirm([]hoko.Scope{hoko.ScopeLinksRead}), hoko.CodeInsufficientScope)
	must(t, w.store.Close())
	begin := time.Now()
	<-stream.Context().Done()
	refused(t, context.Cause(stream.Context()), hoko.CodeUnavailable)
	return time.Since(begin)
}

// TestStreamsEndWithTheProgram at once, and none begins.
func TestStreamsEndWithTheProgram(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	x := newTenant(t, w, "acme")
	stopping := make(chan struct{})
	w.streams.stopping = stopping
	stream := want(w.Watch(x.operator(t)))(t)
	close(stopping)
	<-stream.Context().Done()
	refused(t, context.Cause(stream.Context()), hoko.CodeUnavailable)
	_, err := w.Watch(x.operator(t))
	refused(t, err, hoko.CodeUnavailable)
	over, end := context.WithCancel(t.Context())
	end()
	stream.Close()
	w.streams.await(over) // returns, since none is open
}

// TestWatchNeedsACaller: nobody has streams.
func TestWatchNeedsACaller(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	_, err := w.Watch(as(t, nil))
	refused(t, err, hoko.CodeCredentialsMissing)
}

// TestStreamsAreBounded for each caller, each workspace and altogether; what one has
// closed another may open.
func TestStreamsAreBounded(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	w.streams.limits = hoko.StreamLimits{All: 5, Workspace: 3, Caller: 2}
	one, other := newTenant(t, w, "one"), newTenant(t, w, "other")
	callers := map[string]*hoko.Caller{}
	for name, x := range map[string]*tenant{"a": one, "b": one, "c": one, "x": other, "y": other} {
		callers[name] = want(w.present(t, x.newKey(t, hoko.ScopeAnalyticsRead).Secret.Reveal()))(t)
	}
	open := map[string][]*Stream{}
	for _, step := range []struct {
		who    string
		refuse bool
	}{{"a", false}, {"a", false}, {"a", true}, {"b", false}, {"b", true}, {"c", true}, {"x", false}, {"x", false}, {"y", true}} {
		stream, err := w.Watch(as(t, callers[step.who]))
		if step.refuse {
			refused(t, err, hoko.CodeTooManyStreams)
			continue
		}
		must(t, err)
		open[step.who] = append(open[step.who], stream)
	}
	open["a"][0].Close()
	open["a"][0].Close() // which counts once
	last := want(w.Watch(as(t, callers["c"])))(t)
	_, err := w.Watch(as(t, callers["a"]))
	refused(t, err, hoko.CodeTooManyStreams)
	for _, stream := range append(append(append(open["a"], open["b"]...), open["x"]...), last) {
		stream.Close()
	}
	if len(w.streams.byCaller)+len(w.streams.byWorkspace)+w.streams.count() != 0 {
		t.Errorf("left: %v %v %d", w.streams.byCaller, w.streams.byWorkspace, w.streams.count())
	}
}
