package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// OwnKey is what an API key is told about itself.
type OwnKey struct {
	APIKey    *hoko.APIKey
	Workspace *hoko.Workspace
}

// OwnKey tells the API key that asks about itself. It needs no scope: who holds a
// key may know what it is good for.
func (s *Service) OwnKey(ctx context.Context) (*OwnKey, error) {
	access, err := s.allowKey(ctx)
	if err != nil {
		return nil, err
	}
	key := hoko.CallFrom(ctx).Caller.Key // read for this request
	workspace, err := s.store.Workspace(ctx, access)
	return &OwnKey{APIKey: key, Workspace: workspace}, err
}

// RevokeOwnKey ends the API key that asks, as RevokeAPIKey does, and returns it.
// It needs no scope: who finds a key may always make it harmless.
func (s *Service) RevokeOwnKey(ctx context.Context, reason hoko.RevocationReason, note *string) (*OwnKey, error) {
	access, err := s.allowKey(ctx)
	if err != nil {
		return nil, err
	}
	r := hoko.Revocation{ID: access.Actor.KeyID, Reason: reason, Note: note}
	if err := checkRevocation(r); err != nil {
		return nil, err
	}
	workspace, err := s.store.Workspace(ctx, access)
	if err != nil {
		return nil, err
	}
	key, err := s.revokeAlone(ctx, access, r)
	return &OwnKey{APIKey: key, Workspace: workspace}, err
}

// revokeAlone revokes a key in a transaction that announces no write by that
// key: it would wait for itself. That the key may have ended since it was let in
// does not matter, because nothing but its end comes of it.
func (s *Service) revokeAlone(ctx context.Context, a *hoko.Access, r hoko.Revocation) (*hoko.APIKey, error) {
	return transact(func(tx *db.Store) (*hoko.APIKey, error) { return s.revoke(ctx, tx, a, r) },
		func(fn func(*db.Store) error) error { return s.store.InTx(ctx, fn) })
}
