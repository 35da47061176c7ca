package service

import (
	"context"
	"time"

	"github.com/alexedwards/argon2id"

	"github.com/hoko-to/hoko"
)

// Bounds of a hasher: how many passwords it hashes at once, how many wait for
// their turn, and for how long.
const (
	passwordSlots = 2
	passwordQueue = 32
	passwordWait  = 5 * time.Second
)

// hasher hashes passwords slowly, as it must be, and few at a time: each takes
// the memory that params say.
type hasher struct {
	params *argon2id.Params
	queue  chan struct{}
	slots  chan struct{}
}

func newHasher(params *argon2id.Params) *hasher {
	return &hasher{params: params, queue: make(chan struct{}, passwordQueue), slots: make(chan struct{}, passwordSlots)}
}

// hash returns what is stored of a password.
func (h *hasher) hash(ctx context.Context, password string) (string, error) {
	leave, err := h.enter(ctx)
	if err != nil {
		return "", err
	}
	defer leave()
	return argon2id.CreateHash(password, h.params)
}

// compare reports whether password is the one that hash was made of.
func (h *hasher) compare(ctx context.Context, password, hash string) (bool, error) {
	leave, err := h.enter(ctx)
	if err != nil {
		return false, err
	}
	defer leave()
	return argon2id.ComparePasswordAndHash(password, hash)
}

// enter waits for a slot, or says to come back where the queue is too long.
func (h *hasher) enter(ctx context.Context) (leave func(), err error) {
	select {
	case h.queue <- struct{}{}:
		defer func() { <-h.queue }()
	default:
		return nil, hoko.RateLimited(passwordWait)
	}
	timer := time.NewTimer(passwordWait)
	defer timer.Stop()
	select {
	case h.slots <- struct{}{}:
		return func() { <-h.slots }, nil
	case <-timer.C:
		return nil, hoko.RateLimited(passwordWait)
	case <-ctx.Done():
		return nil, hoko.Unavailable(ctx.Err())
	}
}

// waiting returns how many passwords are in the queue.
func (h *hasher) waiting() int { return len(h.queue) }
