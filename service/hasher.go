package service

import (
	"context"
	"sync"
	"time"

	"github.com/alexedwards/argon2id"

	"github.com/hoko-to/hoko"
)

// Bounds of a hasher: how many passwords it hashes at once, how many wait for
// their turn, of all and of one, and for how long.
const (
	passwordSlots = 2
	passwordQueue = 128
	passwordShare = 32
	passwordWait  = 5 * time.Second
)

// hasher hashes passwords slowly, as it must be, and few at a time: each takes
// the memory that params say. Whose they are is a network or a workspace, which
// leaves room in the queue for others.
type hasher struct {
	params *argon2id.Params
	slots  chan struct{}

	mu    sync.Mutex
	queue int            // passwords in it
	of    map[string]int // of them, by whose they are
}

func newHasher(params *argon2id.Params) *hasher {
	return &hasher{params: params, slots: make(chan struct{}, passwordSlots), of: map[string]int{}}
}

// hash returns what is stored of a password.
func (h *hasher) hash(ctx context.Context, whose, password string) (string, error) {
	leave, err := h.enter(ctx, whose)
	if err != nil {
		return "", err
	}
	defer leave()
	return argon2id.CreateHash(password, h.params)
}

// compare reports whether password is the one that hash was made of.
func (h *hasher) compare(ctx context.Context, whose, password, hash string) (bool, error) {
	leave, err := h.enter(ctx, whose)
	if err != nil {
		return false, err
	}
	defer leave()
	return argon2id.ComparePasswordAndHash(password, hash)
}

// enter waits for a slot, or says to come back where the queue is too long.
func (h *hasher) enter(ctx context.Context, whose string) (leave func(), err error) {
	if !h.join(whose) {
		return nil, hoko.RateLimited(passwordWait)
	}
	defer h.quit(whose)
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

// join takes a place in the queue, and reports whether there was one.
func (h *hasher) join(whose string) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.queue >= passwordQueue || h.of[whose] >= passwordShare {
		return false
	}
	h.queue++
	h.of[whose]++
	return true
}

func (h *hasher) quit(whose string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.queue--
	countDown(h.of, whose)
}

// waiting returns how many passwords are in the queue.
func (h *hasher) waiting() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.queue
}
