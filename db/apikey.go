package db

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
)

// InsertAPIKey stores a new key.
func (s *Store) InsertAPIKey(ctx context.Context, k *hoko.StoredKey) error {
	return errUnfinished
}

// APIKeyByPublicID returns the key with this public id, judged by the
// database's clock.
func (s *Store) APIKeyByPublicID(ctx context.Context, publicID string) (*hoko.StoredKey, error) {
	return nil, errUnfinished
}

// APIKeyByID returns a key of the workspace.
func (s *Store) APIKeyByID(ctx context.Context, workspaceID, id string) (*hoko.APIKey, error) {
	return nil, errUnfinished
}

// APIKeys returns one page of the keys of the workspace that match f.
func (s *Store) APIKeys(ctx context.Context, a *hoko.Access, f hoko.APIKeyFilter, p hoko.Page) ([]*hoko.APIKey, error) {
	return nil, errUnfinished
}

// CountAPIKeys returns how many keys of the workspace match f.
func (s *Store) CountAPIKeys(ctx context.Context, a *hoko.Access, f hoko.APIKeyFilter) (int, error) {
	return 0, errUnfinished
}

// UpdateAPIKey stores the changed name, environment, scopes, lists and expiry
// of a key.
func (s *Store) UpdateAPIKey(ctx context.Context, k *hoko.APIKey) error {
	return errUnfinished
}

// SetSuccessor records which key replaces a key, and when the key ends. A key
// that has a successor already is a conflict (CodeKeyAlreadyRotated).
func (s *Store) SetSuccessor(ctx context.Context, workspaceID, id, successorID string, expiresAt time.Time) error {
	return errUnfinished
}

// RevokeAPIKey ends a key for ever and returns it. It is idempotent: the first
// revocation stays. by is the id of the user who revokes, or nil.
func (s *Store) RevokeAPIKey(ctx context.Context, workspaceID string, r hoko.Revocation, by *string, at time.Time) (*hoko.APIKey, error) {
	return nil, errUnfinished
}

// TouchAPIKeys records the latest use of keys, by id of the key. A use that is
// older than the recorded one is ignored.
func (s *Store) TouchAPIKeys(ctx context.Context, uses map[string]hoko.KeyUse) error {
	return errUnfinished
}
