package service

import (
	"context"
	"time"

	"github.com/alexedwards/argon2id"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/turn"
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
// the memory that params say. Whose they are is a network or a workspace; these take
// turns.
type hasher struct {
	params *argon2id.Params
	turns  *turn.Gate
}

func newHasher(params *argon2id.Params) *hasher {
	return &hasher{params: params, turns: turn.NewGate(turn.Bounds{
		Places:      passwordSlots,
		Waiting:     passwordQueue,
		WaitingEach: passwordShare,
		Patience:    passwordWait,
	})}
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

// enter waits for a turn, or says to come back where that takes too long.
func (h *hasher) enter(ctx context.Context, whose string) (leave func(), err error) {
	leave, err = h.turns.Enter(ctx, whose)
	switch {
	case turn.IsCrowded(err):
		return nil, hoko.RateLimited(passwordWait)
	case err != nil:
		return nil, hoko.Unavailable(err)
	}
	return leave, nil
}

// waiting returns how many passwords wait.
func (h *hasher) waiting() int {
	_, waiting := h.turns.Load()
	return waiting
}
