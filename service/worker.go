package service

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// How fresh the redirect path is, and how long what only helps for a while is
// kept.
const (
	changeInterval   = 400 * time.Millisecond // other processes' edits are seen within a second
	changeTimeout    = 2 * time.Second
	changeBatch      = 1000
	changesKept      = time.Hour
	invitationsKept  = 30 * 24 * time.Hour // after their end, to be sent again
	visitorsKept     = 14 * 24 * time.Hour // a spool that comes later counts its visitors again
	cleaningInterval = 10 * time.Minute
	cleaningTimeout  = time.Minute
	cleaningBatch    = 2000
)

// Worker does what nobody asks for: it follows the change feed, writes last
// uses and cleans up.
type Worker struct {
	service *Service
	after   db.ChangeCursor
	readAt  atomic.Pointer[time.Time] // when the feed was last read; nil before

	forgotten atomic.Int64 // entries of the request log, since the start
	behind    atomic.Int64 // request logs that the last round could not clean to the end
	unerased  atomic.Int64 // deleted workspaces of which something is left
}

// NewWorker returns the worker of s. One runs in each process.
func NewWorker(s *Service) *Worker { return &Worker{service: s} }

// Run works until ctx ends and everything noted is written.
func (w *Worker) Run(ctx context.Context) {
	var all sync.WaitGroup
	all.Go(func() { w.service.keyUses.run(ctx) })
	all.Go(func() {
		w.follow(ctx) // at once: taking the feed up empties the cache, which costs least while it is empty
		every(ctx, changeInterval, w.follow)
	})
	all.Go(func() { w.service.sessionUses.run(ctx) })
	all.Go(func() { w.service.failures.run(ctx) })
	all.Go(func() { w.service.sendResets(ctx) })
	all.Go(func() { every(ctx, cleaningInterval, w.clean) })
	all.Go(func() { every(ctx, cleaningInterval, w.eraseWorkspaces) })
	all.Go(func() {
		w.completeSums(ctx)
		every(ctx, cleaningInterval, w.completeSums)
	})
	all.Go(func() { w.service.streams.await(ctx) })
	all.Wait()
}

// every calls do at each interval until ctx ends.
func every(ctx context.Context, interval time.Duration, do func(context.Context)) {
	ticks := time.NewTicker(interval)
	defer ticks.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticks.C:
			do(ctx)
		}
	}
}

// follow makes the redirect path forget what other processes changed.
func (w *Worker) follow(ctx context.Context) {
	patience, cancel := context.WithTimeout(ctx, changeTimeout)
	defer cancel()
	if err := w.readFeed(patience); err != nil && ctx.Err() == nil {
		w.service.log.WarnContext(ctx, "the change feed cannot be read: edits made elsewhere show late", "err", err)
	}
}

func (w *Worker) readFeed(ctx context.Context) error {
	if w.readAt.Load() == nil || w.sinceRead() > changesKept/2 {
		return w.begin(ctx)
	}
	for {
		changes, next, err := w.service.store.Changes(ctx, w.after, changeBatch)
		if err != nil {
			return err
		}
		w.apply(changes)
		stayed := next == w.after
		w.noteRead(next)
		if len(changes) < changeBatch || stayed {
			return nil
		}
	}
}

// begin takes the feed up where it is. What happened before, or while the feed
// could not be read for too long, is unknown, so everything is forgotten.
func (w *Worker) begin(ctx context.Context) error {
	cursor, err := w.service.store.LatestChange(ctx)
	if err != nil {
		return err
	}
	w.service.links.forgetAll()
	w.noteRead(cursor)
	return nil
}

// noteRead notes how far the feed was read, and when.
func (w *Worker) noteRead(upTo db.ChangeCursor) {
	now := w.service.now()
	w.after = upTo
	w.readAt.Store(&now)
}

// sinceRead returns for how long the feed could not be read; 0 before it was read first.
func (w *Worker) sinceRead() time.Duration {
	at := w.readAt.Load()
	if at == nil {
		return 0
	}
	return w.service.now().Sub(*at)
}

func (w *Worker) apply(changes []hoko.DataChange) {
	for _, change := range changes {
		switch change.Kind {
		case hoko.ChangeLink:
			w.service.links.forget(change.ID)
		case hoko.ChangeWorkspace:
			w.service.links.forgetWorkspace(change.ID)
		}
	}
}

// clean removes what has had its time. What a round has no time for is left to the
// next one.
func (w *Worker) clean(ctx context.Context) {
	patience, cancel := context.WithTimeout(ctx, cleaningTimeout)
	defer cancel()
	w.service.quotas.ForgetOver()
	if err := w.removeOver(patience); err != nil && ctx.Err() == nil {
		w.service.log.WarnContext(ctx, "cleaning up failed", "err", err)
	}
}

func (w *Worker) removeOver(ctx context.Context) error {
	store, now := w.service.store, w.service.moment()
	return errors.Join(
		store.DeleteEndedSessions(ctx),
		store.DeleteExpiredPasswordResets(ctx),
		store.DeleteInvitations(ctx, now.Add(-invitationsKept)),
		forgetAll(ctx, func(ctx context.Context) (int, error) {
			return store.DeleteIdempotentAnswers(ctx, now.Add(-hoko.IdempotencyWindow), cleaningBatch)
		}),
		forgetAll(ctx, func(ctx context.Context) (int, error) {
			return store.DeleteChanges(ctx, now.Add(-changesKept), cleaningBatch)
		}),
		store.DeleteQuotas(ctx, now.Add(-changesKept)),
		w.forgetRequests(ctx, now),
		forgetAll(ctx, func(ctx context.Context) (int, error) {
			return store.ForgetVisitors(ctx, dayOf(now.Add(-visitorsKept)), cleaningBatch)
		}),
		w.endClicks(ctx, now),
	)
}

// Gauges are the present sizes of what the service keeps in memory.
type Gauges struct {
	CachedLinks        int
	PendingKeyUses     int
	SignInTracked      int
	QuotasTracked      int   // API keys and workspaces
	AddressesTracked   int   // networks that showed bad keys, or asked for what anyone may
	GuessesTracked     int   // networks that gave wrong passwords of links, narrow and wide ones, and those links
	PendingSessionUses int   // whose last use waits to be written
	PendingFailures    int   // accounts whose failed sign-ins wait to be recorded
	PendingResets      int   // forgotten passwords that wait for their letter
	LettersWaiting     int   // for the mail server
	LettersDropped     int64 // since the start
	PasswordsWaiting   int   // to be hashed or compared
	AnalyticsRunning   int   // places of questions to analytics that are taken or rest
	AnalyticsWaiting   int   // that wait for their turn
	ListsWaiting       int   // that wait for the turn of their workspace to be read
	BatchesWaiting     int   // likewise, to be written
	WritesWaiting      int   // likewise, all of them
	Streams            int   // subscriptions, exports and connections that are open
	Feeds              int   // of workspaces whose clicks, leads or sales somebody follows
	StreamedClicks     int64 // handed to streams since the start
	StreamedLeads      int64 // likewise
	StreamedSales      int64 // likewise
	SlowReaders        int64 // whose streams were ended since the start
	Visiting           int64 // visits that are worked on
	Unrecorded         int64 // visitors sent on without a record since the start
	RequestsForgotten  int64 // entries of the request log whose time was over, since the start
	RequestLogsBehind  int64 // that hold such entries after the last round of cleaning: of workspaces, and that of all
	WorkspacesUnerased int64 // deleted ones of which something is left, as of the last round of removing
	KeysWaiting        int   // requests whose key waits to be read
	SessionsWaiting    int   // requests whose session, or place in a workspace, does

	ChangesUnheard  time.Duration // since the changes of other processes were last read
	StreamsUnjudged time.Duration // since it was last known whether open streams may go on
}

// Gauges returns the present sizes.
func (w *Worker) Gauges() Gauges {
	s := w.service
	running, waiting := s.analyticsQueue.gate.Load()
	return Gauges{
		CachedLinks:        s.links.size(),
		PendingKeyUses:     s.keyUses.waiting(),
		SignInTracked:      s.entry.tracked(),
		QuotasTracked:      s.quotas.Tracked(),
		AddressesTracked:   s.badKeys.tracked() + s.leakReports.tracked(),
		GuessesTracked:     s.gate.tracked(),
		PendingSessionUses: s.sessionUses.waiting(),
		PendingFailures:    s.failures.waiting(),
		PendingResets:      len(s.resets),
		LettersWaiting:     s.post.Waiting(),
		LettersDropped:     s.post.Dropped(),
		PasswordsWaiting:   s.entry.waiting() + s.linkHasher.waiting() + s.gate.hasher.waiting(),
		AnalyticsRunning:   running,
		AnalyticsWaiting:   waiting,
		ListsWaiting:       s.lists.load(),
		BatchesWaiting:     s.batches.load(),
		WritesWaiting:      s.writes.load() + s.customers.load(),
		Streams:            s.streams.count(),
		Feeds:              s.live.count(),
		StreamedClicks:     s.live.clicks.delivered.Load(),
		StreamedLeads:      s.live.leads.delivered.Load(),
		StreamedSales:      s.live.sales.delivered.Load(),
		SlowReaders:        s.live.slow(),
		Visiting:           s.visiting.Load(),
		Unrecorded:         s.unrecorded.Load(),
		RequestsForgotten:  w.forgotten.Load(),
		RequestLogsBehind:  w.behind.Load(),
		WorkspacesUnerased: w.unerased.Load(),
		KeysWaiting:        s.store.KeysWaiting(),
		SessionsWaiting:    s.store.SessionsWaiting(),
		ChangesUnheard:     w.sinceRead(),
		StreamsUnjudged:    s.streams.unjudged(),
	}
}
