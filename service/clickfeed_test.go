package service

import (
	"context"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// liveClick returns a click that happened some time ago.
func (x *tenant) liveClick(ago time.Duration) *hoko.Click {
	return &hoko.Click{
		ID: newID(), WorkspaceID: x.workspace.ID, LinkID: newID(), CollectionID: x.collection, CreatedAt: stored(time.Now().Add(-ago)),
		Device: "mobile", URL: "https://example.test/", Trigger: hoko.TriggerLink, Visitor: []byte("v"),
	}
}

func (x *tenant) storeLive(t testing.TB, clicks ...*hoko.Click) {
	t.Helper()
	want(x.store.InsertClicks(t.Context(), clicks))(t)
}

// collect reads n clicks, and fails the test if one comes twice.
func collect(t *testing.T, l *LiveClicks, n int) map[string]bool {
	t.Helper()
	got := map[string]bool{}
	limit := time.NewTimer(patience)
	defer limit.Stop()
	for len(got) < n {
		select {
		case click, open := <-l.Clicks():
			if !open {
				t.Fatalf("the clicks end after %d: %v", len(got), l.Err())
			}
			if got[click.ID] {
				t.Fatal("a click comes twice")
			}
			got[click.ID] = true
		case <-limit.C:
			t.Fatalf("%d of %d clicks came", len(got), n)
		}
	}
	return got
}

// TestFollowClicksShowsEachOnce: clicks that arrive late and out of order, more at
// once than a poll brings, to all followers of a process and of another one, and
// none of another workspace.
func TestFollowClicksShowsEachOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "acme"), newTenant(t, w, "other")
		second := newWorld(t, w.store)
		x.storeLive(t, x.liveClick(0), x.liveClick(20*time.Second)) // which were there before
		followers := []*LiveClicks{
			want(w.FollowClicks(x.operator(t), hoko.ClickFilter{}))(t),
			want(w.FollowClicks(x.operator(t), hoko.ClickFilter{}))(t),
			want(second.FollowClicks(x.operator(t), hoko.ClickFilter{}))(t),
		}
		expected := map[string]bool{}
		add := func(ago time.Duration, n int) {
			var clicks []*hoko.Click
			for i := range n {
				clicks = append(clicks, x.liveClick(ago+time.Duration(i%7)*time.Second))
				expected[clicks[i].ID] = true
			}
			x.storeLive(t, clicks...)
		}
		other.storeLive(t, other.liveClick(0))
		x.storeLive(t, x.liveClick(2*feedWindow)) // too late
		add(0, 3)
		first := collect(t, followers[0], 3)
		add(30*time.Second, 3)
		add(10*time.Second, 3*feedPage)
		add(40*time.Second, 2)
		for i, l := range followers {
			got := map[string]bool{}
			if i == 0 {
				got = first
			}
			for id := range collect(t, l, len(expected)-len(got)) {
				got[id] = true
			}
			for id := range got {
				if !expected[id] {
					t.Errorf("follower %d is shown what is none of its clicks, or comes again", i)
				}
			}
		}
		last := x.liveClick(0)
		x.storeLive(t, last)
		for i, l := range followers {
			if got := <-l.Clicks(); got == nil || got.ID != last.ID {
				t.Errorf("follower %d is shown something else than the last click: %v", i, got)
			}
		}
	})
}

// TestFollowClicksIsOnePollerForAWorkspace, which ends with the last follower.
func TestFollowClicksIsOnePollerForAWorkspace(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	x := newTenant(t, w, "acme")
	ctx, stop := context.WithCancel(x.operator(t))
	for range 5 {
		want(w.FollowClicks(ctx, hoko.ClickFilter{}))(t)
	}
	feeds := func() int {
		w.feeds.mu.Lock()
		defer w.feeds.mu.Unlock()
		return len(w.feeds.feeds)
	}
	if got := feeds(); got != 1 {
		t.Errorf("%d feeds of one workspace", got)
	}
	stop()
	eventually(t, patience, func() bool { return feeds() == 0 })
}

// TestFollowClicksSendsSlowReadersAway, and nobody else.
func TestFollowClicksSendsSlowReadersAway(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	x := newTenant(t, w, "acme")
	slow := want(w.FollowClicks(x.operator(t), hoko.ClickFilter{}))(t)
	quick := want(w.FollowClicks(x.operator(t), hoko.ClickFilter{}))(t)
	var clicks []*hoko.Click
	for range followerBuffer + 1 {
		clicks = append(clicks, x.liveClick(0))
	}
	x.storeLive(t, clicks...)
	collect(t, quick, len(clicks))
	eventually(t, patience, func() bool { return w.feeds.slow.Load() == 1 })
	read := 0
	for range slow.Clicks() {
		read++
	}
	refused(t, slow.Err(), hoko.CodeReaderTooSlow)
	if read != followerBuffer || quick.Err() != nil {
		t.Errorf("the slow reader was kept %d clicks; the quick one was told %v", read, quick.Err())
	}
}

// TestFeedForgetsWhatItCannotRemember: the window becomes shorter, and nothing in
// it comes twice.
func TestFeedForgetsWhatItCannotRemember(t *testing.T) {
	t.Parallel()
	now := time.Now()
	feed := &clickFeed{seen: map[string]int64{}}
	for i := range feedRemembered + 10 {
		feed.remember([]db.ClickMark{{At: now.Add(-time.Second).UnixMicro() + int64(i), ID: newID()}})
	}
	feed.forget(now)
	if len(feed.seen) != feedRemembered || feed.from != now.Add(-time.Second).UnixMicro()+10 {
		t.Errorf("%d are remembered, from %d on", len(feed.seen), feed.from)
	}
	if feed.after = (db.ClickMark{At: feed.from - 1, ID: newID()}); feed.place() != (db.ClickMark{At: feed.from}) {
		t.Error("the search goes on where nothing is remembered")
	}
	feed.forget(now.Add(-time.Hour))
	if feed.from != now.Add(-time.Second).UnixMicro()+10 {
		t.Error("a clock that goes back opens the window again")
	}
	feed.forget(now.Add(2 * feedWindow))
	if len(feed.seen) != 0 {
		t.Errorf("%d are remembered beyond the window", len(feed.seen))
	}
}

// TestStreamsEndWhileNobodyCanSay: if the database cannot be asked, streams end
// within five seconds, and say why.
func TestStreamsEndWhileNobodyCanSay(t *testing.T) {
	t.Parallel()
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
	if took := time.Since(begin); took > 5*time.Second {
		t.Errorf("ended after %v", took)
	}
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

// TestFeedThatFailedLeavesTheNextOne of its workspace alone: whoever comes later
// shares that one.
func TestFeedThatFailedLeavesTheNextOne(t *testing.T) {
	t.Parallel()
	feeds := newClickFeeds(nil, time.Now, nil)
	key := feedKey{workspaceID: newID()}
	failed, next := &clickFeed{key: key}, &clickFeed{key: key}
	feeds.feeds[key] = failed
	feeds.endAll(failed, nil)
	feeds.feeds[key] = next
	if !feeds.over(failed) || feeds.feeds[key] != next {
		t.Errorf("left: %v", feeds.feeds)
	}
}
