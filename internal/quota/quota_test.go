package quota

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/uuid"
	"go.opentelemetry.io/otel/trace"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// ledger leases as a database does that other processes share.
type ledger struct {
	mu    sync.Mutex
	taken map[string]int
	asked atomic.Int64
	began time.Time
	fail  error
	wait  chan struct{} // that a lease waits for; nil for none
}

func newLedger() *ledger { return &ledger{taken: map[string]int{}, began: time.Now()} }

func (l *ledger) lease(ctx context.Context, subjectID string, quota, amount int) (db.QuotaLease, error) {
	l.asked.Add(1)
	if l.wait != nil {
		select {
		case <-l.wait:
		case <-ctx.Done():
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.fail != nil {
		return db.QuotaLease{}, l.fail
	}
	if passed := time.Since(l.began); passed >= hoko.QuotaWindow {
		l.began, l.taken = l.began.Add(passed.Truncate(hoko.QuotaWindow)), map[string]int{}
	}
	granted := min(amount, quota-l.taken[subjectID])
	l.taken[subjectID] += granted
	return db.QuotaLease{
		Granted: granted,
		Left:    quota - l.taken[subjectID],
		Window:  l.began.UnixMicro(),
		Ends:    time.Until(l.began.Add(hoko.QuotaWindow)),
	}, nil
}

func (l *ledger) process(rates hoko.Rates) *Counter { return New(l.lease, rates, time.Now) }

func keyOf(workspaceID string) *hoko.APIKey {
	return &hoko.APIKey{ID: uuid.NewString(), WorkspaceID: workspaceID}
}

// mustTake counts a request that must be served, and returns what is left.
func mustTake(ctx context.Context, t testing.TB, c *Counter, k *hoko.APIKey) hoko.Quotas {
	t.Helper()
	left, err := c.Take(ctx, k)
	if err != nil {
		t.Fatal(err)
	}
	return left
}

// refused fails the test unless err has the code.
func refused(t testing.TB, err error, code hoko.Code) {
	t.Helper()
	if hoko.CodeOf(err) != code {
		t.Errorf("got %v, want %s", err, code)
	}
}

// takeAll takes until there is nothing left, and returns how often there was.
func takeAll(t testing.TB, c *Counter, k *hoko.APIKey) (taken int) {
	t.Helper()
	for {
		switch _, err := c.Take(t.Context(), k); {
		case err == nil:
			taken++
		case hoko.CodeOf(err) == hoko.CodeRateLimited:
			return taken
		default:
			t.Error(err)
			return taken
		}
	}
}

// TestKeyRateIsExactForOneProcess takes all requests of two windows.
func TestKeyRateIsExactForOneProcess(t *testing.T) {
	t.Parallel()
	for _, rate := range []int{1, 7, 100, 1234} {
		synctest.Test(t, func(t *testing.T) {
			c, k := newLedger().process(hoko.Rates{Key: rate}), keyOf("w")
			for range 2 {
				if got := takeAll(t, c, k); got != rate {
					t.Errorf("%d requests in a window, want %d", got, rate)
				}
				left, err := c.Take(t.Context(), k)
				wait := hoko.ErrorOf(err).RetryAfter
				if wait <= 0 || wait > hoko.QuotaWindow || left.Key.Remaining != 0 || left.Key.Reset != wait || left.Key.Limit != rate {
					t.Errorf("refused with %v to wait and %+v", wait, left)
				}
				time.Sleep(wait)
			}
		})
	}
}

// TestNoRateIsNoLimit: who is not limited is not counted, and told of no limit.
func TestNoRateIsNoLimit(t *testing.T) {
	t.Parallel()
	l := newLedger()
	c := l.process(hoko.Rates{})
	for range 1000 {
		if left := mustTake(t.Context(), t, c, keyOf("w")); left != (hoko.Quotas{}) {
			t.Fatalf("%+v", left)
		}
	}
	if l.asked.Load() > 0 || c.Tracked() > 0 {
		t.Errorf("asked %d times, %d are counted", l.asked.Load(), c.Tracked())
	}
}

// TestWorkspaceRateCountsAllItsKeys: keys of one workspace share its rate, and
// those of another are not touched. What the workspace refuses costs the key
// nothing.
func TestWorkspaceRateCountsAllItsKeys(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := newLedger().process(hoko.Rates{Key: 400, Workspace: 600})
		first, second, foreign := keyOf("w"), keyOf("w"), keyOf("other")
		if got := takeAll(t, c, first); got != 400 {
			t.Errorf("the first key took %d", got)
		}
		if got := takeAll(t, c, second); got != 200 {
			t.Errorf("the second key took %d, and 200 were left", got)
		}
		left, err := c.Take(t.Context(), second)
		if hoko.CodeOf(err) != hoko.CodeRateLimited || left.Key.Remaining != 200 || left.Workspace.Remaining != 0 {
			t.Errorf("%v, %+v", err, left)
		}
		if got := takeAll(t, c, foreign); got != 400 {
			t.Errorf("a key of another workspace took %d", got)
		}
	})
}

// TestLeasesAreRenewedAhead: a process that goes on at an even pace waits for
// the database at the first request only.
func TestLeasesAreRenewedAhead(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		l := newLedger()
		c, k := l.process(hoko.Rates{Key: 10_000}), keyOf("w")
		waits := 0
		for range 5000 {
			_, pending, err := c.try(t.Context(), k)
			if err != nil {
				t.Fatal(err)
			}
			if pending != nil {
				waits++
			}
			synctest.Wait() // the database is faster than the next request
		}
		if waits != 1 {
			t.Errorf("%d requests had to wait", waits)
		}
		if asked := l.asked.Load(); asked > 5000/100+2 {
			t.Errorf("the database was asked %d times", asked)
		}
	})
}

// TestManyWaitForOneLease: requests that have to wait do so together.
func TestManyWaitForOneLease(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		l := newLedger()
		l.wait = make(chan struct{})
		c, k := l.process(hoko.Rates{Key: 100_000}), keyOf("w")
		var all sync.WaitGroup
		for range 400 {
			all.Go(func() { mustTake(t.Context(), t, c, k) })
		}
		synctest.Wait()
		if asked := l.asked.Load(); asked != 1 {
			t.Errorf("the database was asked %d times", asked)
		}
		close(l.wait)
		all.Wait()
	})
}

// TestNoLeaseIsUnavailable: without the database nothing is let through beyond
// what was leased before, and everything again once it is back.
func TestNoLeaseIsUnavailable(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		l := newLedger()
		c, k := l.process(hoko.Rates{Key: 1000}), keyOf("w")
		mustTake(t.Context(), t, c, k)
		synctest.Wait()
		l.fail = hoko.Unavailable(errors.New("away"))
		served := 0
		for range 1000 {
			if _, err := c.Take(t.Context(), k); err == nil {
				served++
			} else {
				refused(t, err, hoko.CodeUnavailable)
			}
		}
		if served != 9 { // of the ten that were leased at first
			t.Errorf("%d requests were served without the database", served)
		}
		synctest.Wait()
		l.fail = nil
		mustTake(t.Context(), t, c, k)
	})
}

// TestSilentDatabaseIsNotWaitedFor ends the wait within the limit.
func TestSilentDatabaseIsNotWaitedFor(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		l := newLedger()
		l.wait = make(chan struct{})
		defer close(l.wait)
		began := time.Now()
		_, err := l.process(hoko.Rates{Key: 1000}).Take(t.Context(), keyOf("w"))
		refused(t, err, hoko.CodeUnavailable)
		if took := time.Since(began); took > leaseLimit {
			t.Errorf("it took %v", took)
		}
	})
}

// TestAllowancesAreBounded: however many keys there are, few are remembered, and
// none once their windows are over.
func TestAllowancesAreBounded(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := newLedger().process(hoko.Rates{Key: 1000, Workspace: 1000})
		c.most = 50
		for range 500 {
			mustTake(t.Context(), t, c, keyOf("w"))
			if got := c.Tracked(); got > c.most {
				t.Fatalf("%d are remembered", got)
			}
		}
		time.Sleep(hoko.QuotaWindow)
		c.ForgetOver()
		if got := c.Tracked(); got != 0 {
			t.Errorf("%d are remembered", got)
		}
	})
}

// TestProcessesShareRates lets processes on one PostgreSQL database take all
// they get: together never more than the rate in a window, and in the window
// that nothing is left of, no less than the rate without what the others may
// hold.
func TestProcessesShareRates(t *testing.T) {
	t.Parallel()
	url := dbtest.PostgresURL(t)
	const processes, rate = 3, 2000
	held := (processes - 1) * ((rate / leaseShare) + (rate/leaseShare)/2)
	k := keyOf(uuid.NewString())
	var (
		mu     sync.Mutex
		served = map[int64]int{}
		spent  = map[int64]bool{} // windows that nothing was left of
		all    sync.WaitGroup
	)
	for range processes {
		store := dbtest.Open(t, db.Config{URL: url})
		c := New(store.LeaseQuota, hoko.Rates{Key: rate, Workspace: 10 * rate}, time.Now)
		for range 4 {
			all.Go(func() {
				for {
					window, err := c.takeIn(t.Context(), k)
					mu.Lock()
					if err == nil {
						served[window]++
					}
					spent[window] = spent[window] || err != nil
					mu.Unlock()
					if err != nil {
						refused(t, err, hoko.CodeRateLimited)
						return
					}
				}
			})
		}
	}
	all.Wait()
	for window := range spent {
		if got := served[window]; got > rate || spent[window] && got < rate-held {
			t.Errorf("%d requests were served in a window, want between %d and %d", got, rate-held, rate)
		}
	}
}

// takeIn is Take, and says in which window that was.
func (c *Counter) takeIn(ctx context.Context, k *hoko.APIKey) (int64, error) {
	for {
		window, pending, err := c.tryIn(ctx, k)
		if pending == nil {
			return window, err
		}
		if err := pending.wait(ctx); err != nil {
			return 0, err
		}
	}
}

func (c *Counter) tryIn(ctx context.Context, k *hoko.APIKey) (int64, *renewal, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	_, pending, err := c.attempt(ctx, k)
	return c.bySubject[k.ID].window, pending, err
}

// TestLeaseIsUntraced: a request begins it, and the trace of the request ends without
// it.
func TestLeaseIsUntraced(t *testing.T) {
	t.Parallel()
	traced := make(chan bool, 1)
	c := New(func(ctx context.Context, _ string, quota, amount int) (db.QuotaLease, error) {
		traced <- trace.SpanContextFromContext(ctx).IsValid()
		return db.QuotaLease{Granted: amount, Left: quota - amount, Ends: hoko.QuotaWindow}, nil
	}, hoko.Rates{Key: 100}, time.Now)
	ctx := trace.ContextWithSpanContext(t.Context(), trace.NewSpanContext(trace.SpanContextConfig{
		TraceID: trace.TraceID{1}, SpanID: trace.SpanID{1}, TraceFlags: trace.FlagsSampled,
	}))
	mustTake(ctx, t, c, keyOf(uuid.NewString()))
	if <-traced {
		t.Error("a lease is asked for within the span of a request")
	}
}

// BenchmarkTakeQuota measures what limits cost a request.
func BenchmarkTakeQuota(b *testing.B) {
	store := dbtest.Open(b, db.Config{URL: dbtest.PostgresURL(b)})
	c, k := New(store.LeaseQuota, hoko.Rates{Key: 1 << 40, Workspace: 1 << 40}, time.Now), keyOf(uuid.NewString())
	b.ReportAllocs()
	for b.Loop() {
		mustTake(b.Context(), b, c, k)
	}
}
