package service

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/hoko-to/hoko"
)

// maxSessionUses bounds how many sessions wait for being written as seen.
const maxSessionUses = 10_000

// sessionUses notes when sessions were last seen, off the request's path. Like
// those of keys they are written at most once a minute for each.
type sessionUses struct {
	write func(ctx context.Context, seen map[string]time.Time) error
	log   *slog.Logger

	mu      sync.Mutex
	pending map[string]time.Time // by id of the session
}

func newSessionUses(write func(context.Context, map[string]time.Time) error, log *slog.Logger) *sessionUses {
	return &sessionUses{write: write, log: log, pending: map[string]time.Time{}}
}

// note records that a session was seen, as its row was just read.
func (u *sessionUses) note(session *hoko.Session, now time.Time) {
	if now.Sub(session.LastSeenAt) < usePrecision {
		return
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	if _, waiting := u.pending[session.ID]; waiting || len(u.pending) < maxSessionUses {
		u.pending[session.ID] = now
	}
}

// run writes what was noted until ctx ends, and once more then.
func (u *sessionUses) run(ctx context.Context) {
	every(ctx, useInterval, u.flush)
	u.flush(context.WithoutCancel(ctx))
}

func (u *sessionUses) flush(ctx context.Context) {
	u.mu.Lock()
	seen := u.pending
	u.pending = map[string]time.Time{}
	u.mu.Unlock()
	if len(seen) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, useWriteLimit)
	defer cancel()
	if err := u.write(ctx, seen); err != nil && ctx.Err() == nil {
		u.log.WarnContext(ctx, "last uses of sessions were not written", "sessions", len(seen), "err", err)
	}
}

// waiting returns how many sessions wait for their last use to be written.
func (u *sessionUses) waiting() int {
	u.mu.Lock()
	defer u.mu.Unlock()
	return len(u.pending)
}
