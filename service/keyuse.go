package service

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/hoko-to/hoko"
)

// Last uses are written at most once a minute for each key, a second after they
// were noted. maxKeyUses bounds how many keys wait for that.
const (
	usePrecision  = time.Minute
	useInterval   = time.Second
	maxKeyUses    = 10_000
	useWriteLimit = 2 * time.Second
)

// keyUses notes when API keys were last used, off the request's path.
type keyUses struct {
	write func(ctx context.Context, uses map[string]hoko.KeyUse) error
	log   *slog.Logger

	mu      sync.Mutex
	pending map[string]hoko.KeyUse
}

func newKeyUses(write func(context.Context, map[string]hoko.KeyUse) error, log *slog.Logger) *keyUses {
	return &keyUses{write: write, log: log, pending: map[string]hoko.KeyUse{}}
}

// note records an accepted use of k, as its row was just read.
func (u *keyUses) note(call *hoko.Call, k *hoko.APIKey, now time.Time) {
	if k.LastUse != nil && now.Sub(k.LastUse.At) < usePrecision {
		return
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	if _, waiting := u.pending[k.ID]; waiting || len(u.pending) < maxKeyUses {
		u.pending[k.ID] = hoko.KeyUse{
			At:        now,
			Address:   call.ClientAddress(),
			UserAgent: hoko.CleanText(call.UserAgent, maxUserAgent),
		}
	}
}

// run writes what was noted until ctx ends, and once more then.
func (u *keyUses) run(ctx context.Context) {
	every(ctx, useInterval, u.flush)
	u.flush(context.WithoutCancel(ctx))
}

func (u *keyUses) flush(ctx context.Context) {
	u.mu.Lock()
	uses := u.pending
	u.pending = map[string]hoko.KeyUse{}
	u.mu.Unlock()
	if len(uses) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, useWriteLimit)
	defer cancel()
	if err := u.write(ctx, uses); err != nil && ctx.Err() == nil {
		u.log.WarnContext(ctx, "last uses of API keys were not written", "keys", len(uses), "err", err)
	}
}

// waiting returns how many keys wait for their last use to be written.
func (u *keyUses) waiting() int {
	u.mu.Lock()
	defer u.mu.Unlock()
	return len(u.pending)
}
