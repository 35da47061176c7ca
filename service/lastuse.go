package service

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/hoko-to/hoko"
)

// Last uses are written at most once a minute for each thing, a second after
// they were noted. maxLastUses bounds how many things of a kind wait for that.
const (
	usePrecision  = time.Minute
	useInterval   = time.Second
	useWriteLimit = 2 * time.Second
	maxLastUses   = 10_000
)

// lastUses notes when the things of one kind were last used, off the request's
// path. T is what is known of a use.
type lastUses[T any] struct {
	things string // what they are, for the log
	write  func(ctx context.Context, uses map[string]T) error
	log    *slog.Logger

	mu      sync.Mutex
	pending map[string]T // by id of the thing
}

func newLastUses[T any](things string, write func(context.Context, map[string]T) error, log *slog.Logger) *lastUses[T] {
	return &lastUses[T]{things: things, write: write, log: log, pending: map[string]T{}}
}

// note records a use of the thing with this id at the moment now, unless the last
// one that is stored, zero for none, was just before.
func (u *lastUses[T]) note(id string, stored, now time.Time, use func() T) {
	if now.Sub(stored) < usePrecision {
		return
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	if _, waiting := u.pending[id]; waiting || len(u.pending) < maxLastUses {
		u.pending[id] = use()
	}
}

// run writes what was noted until ctx ends, and once more then.
func (u *lastUses[T]) run(ctx context.Context) {
	every(ctx, useInterval, u.flush)
	u.flush(context.WithoutCancel(ctx))
}

func (u *lastUses[T]) flush(ctx context.Context) {
	u.mu.Lock()
	uses := u.pending
	u.pending = map[string]T{}
	u.mu.Unlock()
	if len(uses) == 0 {
		return
	}
	patience, cancel := context.WithTimeout(ctx, useWriteLimit)
	defer cancel()
	if err := u.write(patience, uses); err != nil && ctx.Err() == nil {
		u.log.WarnContext(ctx, "last uses were not written", "of", u.things, "count", len(uses), "err", err)
	}
}

// waiting returns how many things wait for their last use to be written.
func (u *lastUses[T]) waiting() int {
	u.mu.Lock()
	defer u.mu.Unlock()
	return len(u.pending)
}

// noteKeyUse records that the key of a call was used, as its row was just read. A
// call that was refused because of the key is no use of it.
func (s *Service) noteKeyUse(call *hoko.Call) {
	k := call.Key()
	if k == nil || call.Caller == nil || hoko.IsRefusal(call.Outcome()) {
		return
	}
	var stored time.Time
	if k.LastUse != nil {
		stored = k.LastUse.At
	}
	now := s.moment()
	s.keyUses.note(k.ID, stored, now, func() hoko.KeyUse {
		return hoko.KeyUse{At: now, Address: call.ClientAddress(), UserAgent: agentOf(call)}
	})
}

// noteSessionUse records that a session was seen, as its row was just read.
func (s *Service) noteSessionUse(session *hoko.Session) {
	now := s.moment()
	s.sessionUses.note(session.ID, session.LastSeenAt, now, func() time.Time { return now })
}
