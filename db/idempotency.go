package db

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
)

// IdempotentAnswer returns what was answered to a request with this idempotency
// key after the moment newerThan.
func (s *Store) IdempotentAnswer(ctx context.Context, workspaceID, key string, newerThan time.Time) (*hoko.IdempotentAnswer, error) {
	return nil, errUnfinished
}

// InsertIdempotentAnswer stores an answer. It replaces one that is more than 24
// hours older; a younger one is a conflict (CodeIdempotencyReused).
func (s *Store) InsertIdempotentAnswer(ctx context.Context, a *hoko.IdempotentAnswer) error {
	return errUnfinished
}

// DeleteIdempotentAnswers removes the answers given before olderThan.
func (s *Store) DeleteIdempotentAnswers(ctx context.Context, olderThan time.Time) error {
	return errUnfinished
}
