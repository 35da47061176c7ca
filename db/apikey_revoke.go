package db

import (
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// ClaimAPIKeys returns those keys of the workspace whose ids these are, by id,
// to be changed in the same transaction: writes by the keys that are under way
// have ended, and other changes to them wait. Whoever claims several does so in
// one call, which takes them in one order, so that no two wait for each other.
// It runs in a transaction and waits at most 10 seconds: what still goes on
// after 6 seconds is rolled back.
func (s *Store) ClaimAPIKeys(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.APIKey, error) {
	if err := s.claimOwn(ctx, a, ids); err != nil {
		return nil, err
	}
	return s.APIKeysByIDs(ctx, a, ids)
}

// claimOwn claims those of the keys that are the workspace's. Who claimed another's
// would wait for its writes, which tells that there are some, and end those that take
// long. A key that is the workspace's stays so.
func (s *Store) claimOwn(ctx context.Context, a *hoko.Access, ids []string) error {
	own, err := s.APIKeysByIDs(ctx, a, ids)
	if err != nil || len(own) == 0 {
		return err
	}
	return classify(ctx, s.engine.claimKeys(ctx, s, slices.Collect(maps.Keys(own))))
}

// only returns the one key that was found.
func only(keys map[string]*hoko.APIKey, err error) (*hoko.APIKey, error) {
	if err != nil {
		return nil, err
	}
	for _, k := range keys {
		return k, nil
	}
	return nil, hoko.NotFound()
}

// RevokeAPIKeys ends keys of the workspace for ever and returns them, by id. It is
// idempotent: the first revocation of a key stays. Why says for what reason, and its
// id is not looked at; by is the id of the user who revokes, or nil. A key that is not
// the workspace's is left out.
//
// It waits for the writes by the keys that are under way, as ClaimAPIKeys does. A
// key that revokes itself does so in InTx: in Write, two of them would wait for
// each other.
func (s *Store) RevokeAPIKeys(ctx context.Context, a *hoko.Access, ids []string, why hoko.Revocation, by *string, at time.Time) (keys map[string]*hoko.APIKey, err error) {
	err = s.InTx(ctx, func(tx *Store) error {
		if err := tx.claimOwn(ctx, a, ids); err != nil {
			return err
		}
		for chunk := range slices.Chunk(uuids(ids), chunkSize) {
			if err := tx.revoke(ctx, a, chunk, why, by, at); err != nil {
				return err
			}
		}
		keys, err = tx.APIKeysByIDs(ctx, a, ids)
		return err
	})
	return keys, err
}

func (s *Store) revoke(ctx context.Context, a *hoko.Access, ids []string, why hoko.Revocation, by *string, at time.Time) error {
	var ended []string
	err := s.write.NewUpdate().Model((*apiKeyRow)(nil)).
		Set("revoked_at = ?", micros(at)).
		Set("revoked_by = ?", by).
		Set("revoked_reason = ?", why.Reason).
		Set("revoked_note = ?", why.Note).
		Where("workspace_id = ?", a.WorkspaceID).
		Where("id IN (?)", bun.List(ids)).
		Where("revoked_at IS NULL").
		Returning("id").
		Scan(ctx, &ended)
	for _, id := range ended {
		s.end(hoko.Ending{Kind: hoko.KeyEnded, At: at, WorkspaceID: a.WorkspaceID, KeyID: id, By: by, Reason: why.Reason})
	}
	return classify(ctx, err)
}

// ErrManyKeys means that a change would end more keys than hoko.MaxKeysRevoked, each
// of which is locked: PostgreSQL has room for so many locks, and whoever takes the
// last of it keeps everybody from writing. Some of them are to be revoked before.
var ErrManyKeys = errors.New("more keys would end than one transaction may lock")

// UnrevokedAPIKeyIDs returns the ids of the workspace's keys that nobody revoked, one
// more than hoko.MaxKeysRevoked at most: all, or those that a user made.
func (s *Store) UnrevokedAPIKeyIDs(ctx context.Context, a *hoko.Access, createdBy *string) ([]string, error) {
	var ids []string
	err := equalsID(s.selectAPIKeys(), "created_by", createdBy).
		Column("id").
		Where("workspace_id = ?", a.WorkspaceID).
		Where("revoked_at IS NULL").
		OrderExpr("id").
		Limit(hoko.MaxKeysRevoked+1).
		Scan(ctx, &ids)
	return ids, classify(ctx, err)
}
