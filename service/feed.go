package service

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// Clicks come from the spools of several processes, late and out of order; leads
// and sales have the moments of several clocks. So a feed looks at all that lies in
// a window of time again and again, and passes on what it has not seen there.
const (
	feedLength     = time.Minute
	feedPoll       = 500 * time.Millisecond
	feedRush       = 100 * time.Millisecond // between polls while more waits than one poll brings
	feedPage       = 500                    // items that one poll brings at most
	feedMarks      = 5000                   // places that one read looks at
	feedRemembered = 50_000                 // items that are known to be seen; the window is shorter if there are more in it
	feedLimit      = 5 * time.Second        // for one poll, and how long a feed goes on without any
	followerBuffer = 2000                   // items that wait for one reader
)

// live are the feeds of each kind.
type live struct {
	clicks *feeds[hoko.Click]
	leads  *feeds[hoko.Lead]
	sales  *feeds[hoko.Sale]
}

func newLive(store *db.Store, now func() time.Time) *live {
	return &live{
		clicks: newFeeds(source[hoko.Click]{store.LatestClickMarks, store.ClickMarks, store.ClicksByIDs}, now),
		leads:  newFeeds(source[hoko.Lead]{store.LatestLeadMarks, store.LeadMarks, store.LeadsByIDs}, now),
		sales:  newFeeds(source[hoko.Sale]{store.LatestSaleMarks, store.SaleMarks, store.SalesByIDs}, now),
	}
}

// slow returns how many readers were too slow since the start.
func (l *live) slow() int64 { return l.clicks.slow.Load() + l.leads.slow.Load() + l.sales.slow.Load() }

// count returns how many feeds there are.
func (l *live) count() int { return l.clicks.count() + l.leads.count() + l.sales.count() }

// source is how things of one kind are read: where the latest lie, where those
// behind a place do, and by id.
type source[T any] struct {
	latest func(ctx context.Context, a *hoko.Access, since time.Time, limit int) ([]db.Mark, error)
	marks  func(ctx context.Context, a *hoko.Access, after db.Mark, limit int) ([]db.Mark, error)
	byIDs  func(ctx context.Context, a *hoko.Access, ids []string) (map[string]*T, error)
}

// feeds are those of one kind, for the workspaces in which somebody follows it.
type feeds[T any] struct {
	source     source[T]
	now        func() time.Time
	remembered int // items that a feed knows to be seen

	delivered atomic.Int64 // items, also of exports
	slow      atomic.Int64 // readers that were too slow

	mu   sync.Mutex
	open map[feedKey]*feed[T]
}

// feedKey says what a feed shows: everybody who may see the same shares one.
type feedKey struct {
	workspaceID string
	collections hoko.CollectionSet
}

func newFeeds[T any](from source[T], now func() time.Time) *feeds[T] {
	return &feeds[T]{source: from, now: now, remembered: feedRemembered, open: map[feedKey]*feed[T]{}}
}

// feed passes what is recorded in one workspace on to its followers.
type feed[T any] struct {
	key       feedKey
	followers map[*Live[T]]bool // guarded by the mutex of feeds
	ready     chan struct{}     // closed when it is known what was there before
	window    feedWindow
}

func newFeed[T any](key feedKey, remembered int) *feed[T] {
	return &feed[T]{key: key, followers: map[*Live[T]]bool{}, ready: make(chan struct{}), window: newFeedWindow(remembered)}
}

// follow returns when all that is stored from then on will come.
func (c *feeds[T]) follow(ctx context.Context, a *hoko.Access, wants func(*T) bool) (*Live[T], error) {
	l := &Live[T]{wants: wants, items: make(chan *T, followerBuffer)}
	joined := c.join(ctx, feedKey{a.WorkspaceID, a.Collections}, l)
	context.AfterFunc(ctx, func() { c.leave(joined, l, nil) })
	select {
	case <-joined.ready:
		return l, l.Err()
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

func (c *feeds[T]) join(ctx context.Context, key feedKey, l *Live[T]) *feed[T] {
	c.mu.Lock()
	defer c.mu.Unlock()
	joined := c.open[key]
	if joined == nil {
		joined = newFeed[T](key, c.remembered)
		c.open[key] = joined
		go c.run(db.Untraced(context.WithoutCancel(ctx)), joined)
	}
	joined.followers[l] = true
	return joined
}

func (c *feeds[T]) leave(f *feed[T], l *Live[T], why error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f.dismiss(l, why)
}

// dismiss ends what a follower is sent. The mutex of feeds is held.
func (f *feed[T]) dismiss(l *Live[T], why error) {
	if f.followers[l] {
		delete(f.followers, l)
		l.close(why)
	}
}

// endAll ends a feed that cannot go on.
func (c *feeds[T]) endAll(f *feed[T], why error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for l := range f.followers {
		f.dismiss(l, why)
	}
	c.drop(f)
}

// drop lets nobody join a feed any more, unless another one has its place by then.
// The mutex is held.
func (c *feeds[T]) drop(f *feed[T]) {
	if c.open[f.key] == f {
		delete(c.open, f.key)
	}
}

// over reports whether nobody follows a feed, which has then ended.
func (c *feeds[T]) over(f *feed[T]) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(f.followers) == 0 {
		c.drop(f)
		return true
	}
	return false
}

func (c *feeds[T]) count() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.open)
}

// run polls until nobody follows, or the database has been away for too long.
func (c *feeds[T]) run(ctx context.Context, f *feed[T]) {
	heard := c.now()
	if err := c.begin(ctx, f); err != nil {
		c.endAll(f, err)
	}
	close(f.ready)
	wait := time.NewTimer(feedPoll)
	defer wait.Stop()
	for !c.over(f) {
		<-wait.C
		more, err := c.poll(ctx, f)
		switch {
		case err == nil:
			heard = c.now()
		case c.now().Sub(heard) > feedLimit:
			c.endAll(f, err)
		}
		pause := feedPoll
		if more {
			pause = feedRush
		}
		wait.Reset(pause)
	}
}

// begin remembers what is there, the latest first: of more than can be
// remembered, the window leaves out what is older.
func (c *feeds[T]) begin(ctx context.Context, f *feed[T]) error {
	ctx, cancel := context.WithTimeout(ctx, feedLimit)
	defer cancel()
	f.window.forget(c.now())
	there, err := c.source.latest(ctx, f.access(), time.UnixMicro(f.window.from), c.remembered+1)
	f.window.remember(there)
	f.window.forget(c.now())
	return err
}

// poll passes on what is new, and reports whether more is waiting.
func (c *feeds[T]) poll(ctx context.Context, f *feed[T]) (more bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, feedLimit)
	defer cancel()
	f.window.forget(c.now())
	fresh, err := c.find(ctx, f)
	if err != nil {
		return false, err
	}
	items, err := c.read(ctx, f, fresh)
	if err != nil {
		f.window.again() // what was not read is found again
		return false, err
	}
	f.window.remember(fresh)
	c.deliver(f, items)
	return len(fresh) == feedPage, nil
}

// find returns the places of at most a page of items that were not seen. A search
// that found as many goes on from there the next time.
func (c *feeds[T]) find(ctx context.Context, f *feed[T]) (fresh []db.Mark, err error) {
	for {
		marks, err := c.source.marks(ctx, f.access(), f.window.place(), feedMarks)
		if err != nil {
			return nil, err
		}
		for _, mark := range marks {
			if !f.window.pass(mark) {
				continue
			}
			if fresh = append(fresh, mark); len(fresh) == feedPage {
				return fresh, nil
			}
		}
		if len(marks) < feedMarks {
			f.window.again()
			return fresh, nil
		}
	}
}

func (c *feeds[T]) read(ctx context.Context, f *feed[T], fresh []db.Mark) ([]*T, error) {
	ids := make([]string, len(fresh))
	for i, mark := range fresh {
		ids[i] = mark.ID
	}
	found, err := c.source.byIDs(ctx, f.access(), ids)
	items := make([]*T, 0, len(found))
	for _, id := range ids {
		if item := found[id]; item != nil {
			items = append(items, item)
		}
	}
	return items, err
}

// deliver gives each follower what it wants. It waits for nobody.
func (c *feeds[T]) deliver(f *feed[T], items []*T) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for l := range f.followers {
		if !c.hand(l, items) {
			c.slow.Add(1)
			f.dismiss(l, &hoko.Error{Kind: hoko.KindRateLimited, Code: hoko.CodeReaderTooSlow})
		}
	}
}

// hand gives a follower what it wants, and reports whether there was room for all
// of that.
func (c *feeds[T]) hand(l *Live[T], items []*T) bool {
	for _, item := range items {
		if !l.wants(item) {
			continue
		}
		if !l.offer(item) {
			return false
		}
		c.delivered.Add(1)
	}
	return true
}

func (f *feed[T]) access() *hoko.Access {
	return &hoko.Access{WorkspaceID: f.key.workspaceID, Collections: f.key.collections}
}
