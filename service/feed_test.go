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
func collect(t *testing.T, l *Live[hoko.Click], n int) map[string]bool {
	t.Helper()
	return collectItems(t, l, n, func(c *hoko.Click) string { return c.ID })
}

func collectItems[T any](t *testing.T, l *Live[T], n int, id func(*T) string) map[string]bool {
	t.Helper()
	got := map[string]bool{}
	limit := time.NewTimer(patience)
	defer limit.Stop()
	for len(got) < n {
		select {
		case item, open := <-l.Items():
			if !open {
				t.Fatalf("the stream ends after %d: %v", len(got), l.Err())
			}
			if got[id(item)] {
				t.Fatal("something comes twice")
			}
			got[id(item)] = true
		case <-limit.C:
			t.Fatalf("%d of %d came", len(got), n)
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
		followers := []*Live[hoko.Click]{
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
		x.storeLive(t, x.liveClick(2*feedLength)) // too late
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
			if got := <-l.Items(); got == nil || got.ID != last.ID {
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
	if got := w.live.count(); got != 1 {
		t.Errorf("%d feeds of one workspace", got)
	}
	want(w.FollowLeads(ctx, hoko.ConversionFilter{}))(t)
	want(w.FollowSales(ctx, hoko.ConversionFilter{}))(t)
	if got := w.live.count(); got != 3 {
		t.Errorf("%d feeds of three kinds", got)
	}
	stop()
	eventually(t, patience, func() bool { return w.live.count() == 0 })
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
	eventually(t, patience, func() bool { return w.live.slow() == 1 })
	read := 0
	for range slow.Items() {
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
	window := newFeedWindow(feedRemembered)
	for i := range feedRemembered + 10 {
		window.remember([]db.Mark{{At: now.Add(-time.Second).UnixMicro() + int64(i), ID: newID()}})
	}
	window.forget(now)
	if len(window.seen) != feedRemembered || window.from != now.Add(-time.Second).UnixMicro()+10 {
		t.Errorf("%d are remembered, from %d on", len(window.seen), window.from)
	}
	if window.after = (db.Mark{At: window.from - 1, ID: newID()}); window.place() != (db.Mark{At: window.from}) {
		t.Error("the search goes on where nothing is remembered")
	}
	window.forget(now.Add(-time.Hour))
	if window.from != now.Add(-time.Second).UnixMicro()+10 {
		t.Error("a clock that goes back opens the window again")
	}
	window.forget(now.Add(2 * feedLength))
	if len(window.seen) != 0 {
		t.Errorf("%d are remembered beyond the window", len(window.seen))
	}
}

// TestFollowClicksBeginsWithTheNewest: where more was clicked within the last
// minute than a feed remembers, somebody who joins is shown nothing of it.
func TestFollowClicksBeginsWithTheNewest(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "acme")
		w.live.clicks.remembered = 10
		for ago := range 30 {
			x.storeLive(t, x.liveClick(time.Duration(ago)*time.Second))
		}
		follower := want(w.FollowClicks(x.operator(t), hoko.ClickFilter{}))(t)
		fresh := x.liveClick(0)
		x.storeLive(t, fresh)
		if shown := collect(t, follower, 1); !shown[fresh.ID] {
			t.Errorf("shown: %v, want %s", shown, fresh.ID)
		}
	})
}

// TestFeedThatFailedLeavesTheNextOne of its workspace alone: whoever comes later
// shares that one.
func TestFeedThatFailedLeavesTheNextOne(t *testing.T) {
	t.Parallel()
	feeds := newFeeds(source[hoko.Click]{}, time.Now)
	key := feedKey{workspaceID: newID()}
	failed, next := newFeed[hoko.Click](key, 1), newFeed[hoko.Click](key, 1)
	feeds.open[key] = failed
	feeds.endAll(failed, nil)
	feeds.open[key] = next
	if !feeds.over(failed) || feeds.open[key] != next {
		t.Errorf("left: %v", feeds.open)
	}
}
