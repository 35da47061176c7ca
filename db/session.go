package db

import (
	"context"

	"github.com/hoko-to/hoko"
)

// InsertSession stores a new session under the hash of its token.
func (s *Store) InsertSession(ctx context.Context, sess *hoko.Session, tokenHash []byte) error {
	return errUnfinished
}

// SessionByTokenHash returns the session whose token has this hash, and its
// user. A session that has expired by the database's clock is not found.
func (s *Store) SessionByTokenHash(ctx context.Context, tokenHash []byte) (*hoko.Session, *hoko.User, error) {
	return nil, nil, errUnfinished
}

// DeleteSession ends one session. A session that is gone already is no error.
func (s *Store) DeleteSession(ctx context.Context, id string) error {
	return errUnfinished
}

// DeleteSessionsOf ends every session of a user.
func (s *Store) DeleteSessionsOf(ctx context.Context, userID string) error {
	return errUnfinished
}

// DeleteExpiredSessions removes the sessions that have expired by the
// database's clock.
func (s *Store) DeleteExpiredSessions(ctx context.Context) error {
	return errUnfinished
}
