// Package quota counts requests against the rates of API keys and workspaces, over
// several processes. It decides whether a request may be served and what is left;
// where leases come from is its caller's, and so is how a refusal is told.
package quota

import (
	"context"
	"sync"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// leaseLimit bounds how long a request waits for its share of a quota, if this
// process has nothing left of it.
const leaseLimit = 800 * time.Millisecond

// maxAllowances bounds how many keys and workspaces are counted. One takes about
// 200 bytes.
const maxAllowances = 50_000

// leaseShare is the part of a quota that a process leases at once: a hundredth.
// The next one is leased in the background when half of it is used up, so a
// process never holds more than one and a half of them.
const leaseShare = 100

// Counter counts the requests of API keys against the rates of each key and of
// each workspace. Processes lease parts of a quota from the database and count
// them down in memory. So together they serve no more requests in a window than
// the rate says. What one holds, others cannot use: none is refused before all
// requests of the window were served but the parts that other processes hold,
// and those that were lost with a process or with an answer of the database.
type Counter struct {
	lease func(ctx context.Context, subjectID string, quota, amount int) (db.QuotaLease, error)
	now   func() time.Time
	rates hoko.Rates
	most  int // allowances

	mu        sync.Mutex
	bySubject map[string]*allowance // by the id of a key or workspace
}

// allowance is what this process may use of a subject's quota in one window.
type allowance struct {
	window  int64
	ends    time.Time // zero before the first lease
	left    int       // requests
	others  int       // requests that nobody had leased yet, as far as is known
	renewal *renewal  // that is under way; nil if none is
}

// renewal is one request for a lease. err is set when done is closed.
type renewal struct {
	done chan struct{}
	err  error
}

// New returns a Counter that leases as much of a subject's quota as lease grants.
func New(lease func(context.Context, string, int, int) (db.QuotaLease, error), rates hoko.Rates, now func() time.Time) *Counter {
	return &Counter{lease: lease, now: now, rates: rates, most: maxAllowances, bySubject: map[string]*allowance{}}
}

// Rates returns how many requests are let through in each hoko.QuotaWindow.
func (c *Counter) Rates() hoko.Rates { return c.rates }

// Take counts a request of k, by the key and by its workspace, and says what is
// left of both. If either has nothing left it fails with CodeRateLimited and
// counts it by neither. If that cannot be found out it fails with
// CodeUnavailable.
func (c *Counter) Take(ctx context.Context, k *hoko.APIKey) (hoko.Quotas, error) {
	left, pending, err := c.try(ctx, k)
	if pending == nil {
		return left, err
	}
	ctx, cancel := context.WithTimeout(ctx, leaseLimit)
	defer cancel()
	for pending != nil {
		if err := pending.wait(ctx); err != nil {
			return hoko.Quotas{}, err
		}
		left, pending, err = c.try(ctx, k)
	}
	return left, err
}

func (r *renewal) wait(ctx context.Context) error {
	select {
	case <-r.done:
		return r.err
	case <-ctx.Done():
		return hoko.Unavailable(ctx.Err())
	}
}

// try is Take, unless a lease must be waited for first.
func (c *Counter) try(ctx context.Context, k *hoko.APIKey) (hoko.Quotas, *renewal, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.attempt(ctx, k)
}

func (c *Counter) attempt(ctx context.Context, k *hoko.APIKey) (hoko.Quotas, *renewal, error) {
	now := c.now()
	key, workspace := c.allowance(k.ID, c.rates.Key, now), c.allowance(k.WorkspaceID, c.rates.Workspace, now)
	if wait := max(key.exhausted(now), workspace.exhausted(now)); wait > 0 {
		return c.report(key, workspace, now), nil, hoko.RateLimited(wait)
	}
	if pending := c.prepare(ctx, k.ID, key, c.rates.Key); pending != nil {
		return hoko.Quotas{}, pending, nil
	}
	if pending := c.prepare(ctx, k.WorkspaceID, workspace, c.rates.Workspace); pending != nil {
		return hoko.Quotas{}, pending, nil
	}
	key.spend()
	workspace.spend()
	return c.report(key, workspace, now), nil, nil
}

func (c *Counter) report(key, workspace *allowance, now time.Time) hoko.Quotas {
	return hoko.Quotas{Key: key.quota(c.rates.Key, now), Workspace: workspace.quota(c.rates.Workspace, now)}
}

// allowance returns what is known of a subject in the present window; nil if it
// has no limit.
func (c *Counter) allowance(subjectID string, rate int, now time.Time) *allowance {
	if rate == 0 {
		return nil
	}
	a := c.bySubject[subjectID]
	if a == nil {
		c.makeRoom(now)
		a = &allowance{}
		c.bySubject[subjectID] = a
	}
	if a.over(now) {
		a.left, a.others = 0, rate
	}
	return a
}

func (a *allowance) over(now time.Time) bool { return !now.Before(a.ends) }

// exhausted returns how long there is nothing left for anybody, zero if there
// may be something.
func (a *allowance) exhausted(now time.Time) time.Duration {
	if a == nil || a.left+a.others > 0 {
		return 0
	}
	return a.ends.Sub(now)
}

// spend takes a request, which must be left.
func (a *allowance) spend() {
	if a != nil {
		a.left--
	}
}

func (a *allowance) quota(rate int, now time.Time) hoko.Quota {
	if a == nil {
		return hoko.Quota{}
	}
	return hoko.Quota{Limit: rate, Remaining: a.left + a.others, Reset: max(a.ends.Sub(now), 0)}
}

// prepare begins a renewal in time, and returns it if it must be waited for
// because nothing is left.
func (c *Counter) prepare(ctx context.Context, subjectID string, a *allowance, rate int) *renewal {
	if a == nil {
		return nil
	}
	amount := (rate-1)/leaseShare + 1
	if a.renewal == nil && a.others > 0 && (a.left == 0 || a.left < amount/2) {
		a.renewal = &renewal{done: make(chan struct{})}
		go c.renew(db.Untraced(context.WithoutCancel(ctx)), subjectID, a, rate, amount)
	}
	if a.left == 0 {
		return a.renewal
	}
	return nil
}

// renew leases the next part. The time is taken before the database's, so that
// a lease ends here before it ends there, and not after.
func (c *Counter) renew(ctx context.Context, subjectID string, a *allowance, rate, amount int) {
	asked := c.now()
	lease, err := c.lease(ctx, subjectID, rate, amount)
	c.mu.Lock()
	defer c.mu.Unlock()
	if err == nil {
		a.extend(lease, asked.Add(lease.Ends))
	}
	a.renewal.err = err
	close(a.renewal.done)
	a.renewal = nil
}

func (a *allowance) extend(lease db.QuotaLease, ends time.Time) {
	if lease.Window != a.window {
		a.left = 0
	}
	a.window, a.ends = lease.Window, ends
	a.left += lease.Granted
	a.others = lease.Left
}

// makeRoom forgets an allowance if there are too many, one whose window is over
// if it is at hand. What was left of another one is lost to its subject.
func (c *Counter) makeRoom(now time.Time) {
	if len(c.bySubject) < c.most {
		return
	}
	var victim string
	looked := 0
	for id, a := range c.bySubject {
		victim = id
		if looked++; a.over(now) || looked == 8 {
			break
		}
	}
	delete(c.bySubject, victim)
}

// ForgetOver forgets the allowances whose windows are over.
func (c *Counter) ForgetOver() {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.now()
	for id, a := range c.bySubject {
		if a.over(now) && a.renewal == nil {
			delete(c.bySubject, id)
		}
	}
}

// Tracked returns how many keys and workspaces are counted.
func (c *Counter) Tracked() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.bySubject)
}
