package service

import (
	"context"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// Clicks come from the spools of several processes, late and out of order. So a
// feed looks at all that lies in a window of time again and again, and passes on
// what it has not seen there.
const (
	feedWindow     = time.Minute
	feedPoll       = 500 * time.Millisecond
	feedRush       = 100 * time.Millisecond // between polls while more waits than one poll brings
	feedPage       = 500                    // clicks that one poll brings at most
	feedMarks      = 5000                   // places of clicks that one read looks at
	feedRemembered = 50_000                 // clicks that are known to be seen; the window is shorter if there are more in it
	feedLimit      = 5 * time.Second        // for one poll, and how long a feed goes on without any
	followerBuffer = 2000                   // clicks that wait for one reader
)

// LiveClicks are the clicks of a workspace as they are stored.
type LiveClicks struct {
	filter hoko.ClickFilter
	clicks chan *hoko.Click

	mu  sync.Mutex
	err error
}

// FollowClicks returns the workspace's clicks that match f, each once, from the
// moment of the call until ctx ends. The bounds of time in f are not looked at. A
// click that reaches the database later than a minute after the visit is left
// out.
func (s *Service) FollowClicks(ctx context.Context, f hoko.ClickFilter) (*LiveClicks, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	return s.feeds.follow(ctx, access, f)
}

// Clicks is closed when nothing more comes.
func (l *LiveClicks) Clicks() <-chan *hoko.Click { return l.clicks }

// Err says, once Clicks is closed, why: reader_too_slow if too many clicks waited
// for being read, unavailable if the database could not be asked, nil if ctx has
// ended.
func (l *LiveClicks) Err() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.err
}

func (l *LiveClicks) close(err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.err = err
	close(l.clicks)
}

func (l *LiveClicks) wants(c *hoko.Click) bool {
	f := l.filter
	return (f.Bots || !c.Bot) &&
		(f.LinkID == nil || *f.LinkID == c.LinkID) &&
		(f.PartnerID == nil || c.PartnerID != nil && *f.PartnerID == *c.PartnerID)
}

// clickFeeds are the feeds of the workspaces whose clicks somebody follows.
type clickFeeds struct {
	store *db.Store
	now   func() time.Time
	log   *slog.Logger

	delivered atomic.Int64 // clicks, also of exports
	slow      atomic.Int64 // readers that were too slow

	mu    sync.Mutex
	feeds map[feedKey]*clickFeed
}

// feedKey says what a feed shows: everybody who may see the same shares one.
type feedKey struct {
	workspaceID string
	collections hoko.CollectionSet
}

func newClickFeeds(store *db.Store, now func() time.Time, log *slog.Logger) *clickFeeds {
	return &clickFeeds{store: store, now: now, log: log, feeds: map[feedKey]*clickFeed{}}
}

// clickFeed passes the clicks of one workspace on to its followers.
type clickFeed struct {
	key       feedKey
	followers map[*LiveClicks]bool // guarded by the mutex of clickFeeds
	ready     chan struct{}        // closed when it is known which clicks were there before

	seen  map[string]int64 // by id: the moment of the click
	from  int64            // what was before is not looked at
	after db.ClickMark     // up to where the window was looked at; zero to begin anew
}

// follow returns when all that is stored from then on will come.
func (c *clickFeeds) follow(ctx context.Context, a *hoko.Access, f hoko.ClickFilter) (*LiveClicks, error) {
	l := &LiveClicks{filter: f, clicks: make(chan *hoko.Click, followerBuffer)}
	feed := c.join(ctx, feedKey{a.WorkspaceID, a.Collections}, l)
	context.AfterFunc(ctx, func() { c.leave(feed, l, nil) })
	select {
	case <-feed.ready:
		return l, l.Err()
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

func (c *clickFeeds) join(ctx context.Context, key feedKey, l *LiveClicks) *clickFeed {
	c.mu.Lock()
	defer c.mu.Unlock()
	feed := c.feeds[key]
	if feed == nil {
		feed = &clickFeed{key: key, followers: map[*LiveClicks]bool{}, ready: make(chan struct{}), seen: map[string]int64{}}
		c.feeds[key] = feed
		go c.run(context.WithoutCancel(ctx), feed)
	}
	feed.followers[l] = true
	return feed
}

func (c *clickFeeds) leave(feed *clickFeed, l *LiveClicks, why error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.dismiss(feed, l, why)
}

// dismiss ends what a follower is sent. The mutex is held.
func (*clickFeeds) dismiss(feed *clickFeed, l *LiveClicks, why error) {
	if feed.followers[l] {
		delete(feed.followers, l)
		l.close(why)
	}
}

// endAll ends a feed that cannot go on.
func (c *clickFeeds) endAll(feed *clickFeed, why error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for l := range feed.followers {
		c.dismiss(feed, l, why)
	}
	c.drop(feed)
}

// drop lets nobody join a feed any more, unless another one has its place by then.
// The mutex is held.
func (c *clickFeeds) drop(feed *clickFeed) {
	if c.feeds[feed.key] == feed {
		delete(c.feeds, feed.key)
	}
}

// over reports whether nobody follows a feed, which has then ended.
func (c *clickFeeds) over(feed *clickFeed) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(feed.followers) == 0 {
		c.drop(feed)
		return true
	}
	return false
}

// run polls until nobody follows, or the database has been away for too long.
func (c *clickFeeds) run(ctx context.Context, feed *clickFeed) {
	heard := c.now()
	_, err := c.poll(ctx, feed, nil)
	if err != nil {
		c.endAll(feed, err)
	}
	close(feed.ready)
	wait := time.NewTimer(feedPoll)
	defer wait.Stop()
	for !c.over(feed) {
		<-wait.C
		more, err := c.poll(ctx, feed, c.deliver)
		switch {
		case err == nil:
			heard = c.now()
		case c.now().Sub(heard) > feedLimit:
			c.endAll(feed, err)
		}
		pause := feedPoll
		if more {
			pause = feedRush
		}
		wait.Reset(pause)
	}
}

// poll passes on what is new, and reports whether more is waiting. Without
// deliver it only remembers what is there.
func (c *clickFeeds) poll(ctx context.Context, feed *clickFeed, deliver func(*clickFeed, []*hoko.Click)) (more bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, feedLimit)
	defer cancel()
	feed.forget(c.now())
	most := feedPage
	if deliver == nil {
		most = feedRemembered
	}
	fresh, err := c.find(ctx, feed, most)
	if err != nil || deliver == nil {
		feed.remember(fresh)
		return false, err
	}
	clicks, err := c.read(ctx, feed, fresh)
	if err != nil {
		feed.after = db.ClickMark{} // what was not read is found again
		return false, err
	}
	feed.remember(fresh)
	deliver(feed, clicks)
	return len(fresh) == most, nil
}

// find returns the places of at most so many clicks that were not seen. A search
// that found as many goes on from there the next time.
func (c *clickFeeds) find(ctx context.Context, feed *clickFeed, most int) (fresh []db.ClickMark, err error) {
	for {
		marks, err := c.store.ClickMarks(ctx, feed.access(), feed.place(), feedMarks)
		if err != nil {
			return nil, err
		}
		for _, mark := range marks {
			feed.after = mark
			if _, seen := feed.seen[mark.ID]; seen {
				continue
			}
			if fresh = append(fresh, mark); len(fresh) == most {
				return fresh, nil
			}
		}
		if len(marks) < feedMarks {
			feed.after = db.ClickMark{}
			return fresh, nil
		}
	}
}

func (c *clickFeeds) read(ctx context.Context, feed *clickFeed, fresh []db.ClickMark) ([]*hoko.Click, error) {
	ids := make([]string, len(fresh))
	for i, mark := range fresh {
		ids[i] = mark.ID
	}
	found, err := c.store.ClicksByIDs(ctx, feed.access(), ids)
	clicks := make([]*hoko.Click, 0, len(found))
	for _, id := range ids {
		if click := found[id]; click != nil {
			clicks = append(clicks, click)
		}
	}
	return clicks, err
}

// deliver gives each follower what it wants. It waits for nobody.
func (c *clickFeeds) deliver(feed *clickFeed, clicks []*hoko.Click) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for l := range feed.followers {
		for _, click := range clicks {
			if l.wants(click) && !c.offer(l, click) {
				c.slow.Add(1)
				c.dismiss(feed, l, &hoko.Error{Kind: hoko.KindRateLimited, Code: hoko.CodeReaderTooSlow})
				break
			}
		}
	}
}

func (c *clickFeeds) offer(l *LiveClicks, click *hoko.Click) bool {
	select {
	case l.clicks <- click:
		c.delivered.Add(1)
		return true
	default:
		return false
	}
}

func (f *clickFeed) access() *hoko.Access {
	return &hoko.Access{WorkspaceID: f.key.workspaceID, Collections: f.key.collections}
}

// place returns where the search goes on.
func (f *clickFeed) place() db.ClickMark {
	if f.after.At < f.from {
		return db.ClickMark{At: f.from}
	}
	return f.after
}

func (f *clickFeed) remember(marks []db.ClickMark) {
	for _, mark := range marks {
		f.seen[mark.ID] = mark.At
	}
}

// forget moves the window on. It holds no more clicks than can be remembered.
func (f *clickFeed) forget(now time.Time) {
	f.from = max(f.from, now.Add(-feedWindow).UnixMicro())
	if extra := len(f.seen) - feedRemembered; extra > 0 {
		f.from = max(f.from, slices.Sorted(maps.Values(f.seen))[extra-1]+1)
	}
	maps.DeleteFunc(f.seen, func(_ string, at int64) bool { return at < f.from })
}
