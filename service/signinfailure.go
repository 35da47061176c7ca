package service

import (
	"context"
	"log/slog"
	"strconv"
	"sync"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/limit"
)

// Failed sign-ins to an account are recorded at once a few times and then, while
// they go on, together in one record in each pause: whoever guesses cannot fill
// the audit log. maxFailing bounds how many accounts wait for a record.
const (
	failuresAtOnce       = 3
	failureRecordPause   = 10 * time.Minute
	failureFlushInterval = time.Second
	failureWriteLimit    = 2 * time.Second
	maxFailing           = 10_000
)

// signInFailure is what is known of the failed sign-ins to an account since the
// last record of them.
type signInFailure struct {
	Count   int
	Code    hoko.Code // why the last one failed
	Address string    // where it came from
}

// signInFailures records failed sign-ins to accounts that exist, off the way of
// the answer: its time must not tell whether there is such an account.
type signInFailures struct {
	write func(ctx context.Context, userID string, f signInFailure) error
	due   *limit.Buckets // by id of the user
	log   *slog.Logger

	mu      sync.Mutex
	pending map[string]signInFailure // by id of the user
}

func newSignInFailures(now func() time.Time, log *slog.Logger) (*signInFailures, error) {
	due, err := limit.New(limit.Config{Rate: 1, Per: failureRecordPause, Burst: failuresAtOnce, Keys: trackedFailures, Now: now})
	return &signInFailures{due: due, log: log, pending: map[string]signInFailure{}}, err
}

// note adds failures to what is pending; the latest says why and from where.
func (f *signInFailures) note(userID string, failed signInFailure) {
	f.mu.Lock()
	defer f.mu.Unlock()
	before, waiting := f.pending[userID]
	if !waiting && len(f.pending) >= maxFailing {
		return
	}
	failed.Count += before.Count
	f.pending[userID] = failed
}

// run records what is due until ctx ends, and everything then.
func (f *signInFailures) run(ctx context.Context) {
	every(ctx, failureFlushInterval, f.flushDue)
	f.flush(context.WithoutCancel(ctx), func(string) bool { return true })
}

func (f *signInFailures) flushDue(ctx context.Context) {
	f.flush(ctx, func(userID string) bool { return f.due.Take(userID).Allowed })
}

// flush records the failures of accounts that are due. What cannot be written
// waits.
func (f *signInFailures) flush(ctx context.Context, isDue func(userID string) bool) {
	ctx, cancel := context.WithTimeout(ctx, failureWriteLimit)
	defer cancel()
	for userID, failed := range f.take(isDue) {
		if err := f.write(ctx, userID, failed); err != nil {
			f.log.WarnContext(ctx, "failed sign-ins were not recorded", "count", failed.Count, "err", err)
			f.putBack(userID, failed)
		}
	}
}

// putBack adds failures that could not be recorded to those that came meanwhile,
// which say why and from where.
func (f *signInFailures) putBack(userID string, failed signInFailure) {
	f.mu.Lock()
	later, waiting := f.pending[userID]
	f.mu.Unlock()
	if waiting {
		failed.Code, failed.Address = later.Code, later.Address
	}
	f.note(userID, failed)
}

func (f *signInFailures) take(isDue func(userID string) bool) map[string]signInFailure {
	f.mu.Lock()
	defer f.mu.Unlock()
	taken := map[string]signInFailure{}
	for userID, failed := range f.pending {
		if isDue(userID) {
			taken[userID] = failed
			delete(f.pending, userID)
		}
	}
	return taken
}

// waiting returns how many accounts wait for a record.
func (f *signInFailures) waiting() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.pending)
}

// noteFailure says that a sign-in to an account failed.
func (s *Service) noteFailure(ctx context.Context, userID string, code hoko.Code) {
	s.failures.note(userID, signInFailure{Count: 1, Code: code, Address: hoko.CallFrom(ctx).ClientAddress()})
}

// recordFailure tells the admins of the account's workspaces. Nobody has proven
// to be the person; the account is named as the actor all the same, as there is
// no other.
func (s *Service) recordFailure(ctx context.Context, userID string, failed signInFailure) error {
	detail := map[string]string{"count": strconv.Itoa(failed.Count), "code": string(failed.Code)}
	return s.store.InTx(ctx, func(tx *db.Store) error {
		return s.auditPersonFrom(ctx, tx, failed.Address, hoko.Actor{UserID: userID}, userID, "session.refuse", detail)
	})
}
