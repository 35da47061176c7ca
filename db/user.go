package db

import (
	"context"

	"github.com/hoko-to/hoko"
)

// InsertUser stores a new user. An e-mail address that is taken is a fault of
// the field email (CodeEmailTaken).
func (s *Store) InsertUser(ctx context.Context, u *hoko.User, passwordHash string) error {
	return errUnfinished
}

// UserByEmail returns the user with this normalized address and the hash of the
// user's password.
func (s *Store) UserByEmail(ctx context.Context, email string) (*hoko.User, string, error) {
	return nil, "", errUnfinished
}

// UsersByIDs returns the users that exist among ids, in no particular order.
func (s *Store) UsersByIDs(ctx context.Context, ids []string) ([]*hoko.User, error) {
	return nil, errUnfinished
}

// SetPasswordHash replaces the hash of a user's password.
func (s *Store) SetPasswordHash(ctx context.Context, userID, passwordHash string) error {
	return errUnfinished
}
