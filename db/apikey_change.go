package db

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// ClaimAPIKey returns a key of the workspace, to be changed in the same
// transaction: writes by the key that are under way have ended, and other
// changes to it wait. It runs in a transaction.
func (s *Store) ClaimAPIKey(ctx context.Context, a *hoko.Access, id string) (*hoko.APIKey, error) {
	return only(s.ClaimAPIKeys(ctx, a, []string{id}))
}

// UpdateAPIKey stores the changed name, environment, scopes, lists and expiry of
// a key. It waits for the writes by the key that are under way, so that none of
// them commits with more power than the key has left.
func (s *Store) UpdateAPIKey(ctx context.Context, k *hoko.APIKey) error {
	return s.claim(ctx, k.ID, func(tx *Store) error {
		tx.end(hoko.Ending{Kind: hoko.KeyPowerEnded, WorkspaceID: k.WorkspaceID, KeyID: k.ID, Left: new(k.Power())})
		res, err := tx.write.NewUpdate().Model(newAPIKeyRow(k)).
			Column("name", "name_folded", "search", "environment", "scopes", "allowed_hostnames", "allowed_ips", "expires_at").
			Where("workspace_id = ?", k.WorkspaceID).
			Where("id = ?", k.ID).
			Exec(ctx)
		return one(ctx, res, err, hoko.NotFound())
	})
}

// SetSuccessor records which key replaces a key of the workspace, and when the
// key ends. A key that has a successor is a conflict (CodeKeyAlreadyRotated).
func (s *Store) SetSuccessor(ctx context.Context, a *hoko.Access, id, successorID string, expiresAt time.Time) error {
	return s.claim(ctx, id, func(tx *Store) error {
		k, err := tx.APIKeyByID(ctx, a, id)
		if err != nil {
			return err
		}
		k.Narrow(hoko.KeyPower{Scopes: k.Scopes, ExpiresAt: &expiresAt})
		tx.end(hoko.Ending{Kind: hoko.KeyPowerEnded, WorkspaceID: k.WorkspaceID, KeyID: k.ID, Left: new(k.Power())})
		res, err := tx.write.NewUpdate().Model((*apiKeyRow)(nil)).
			Set("successor_id = ?", successorID).
			Set("expires_at = ?", micros(expiresAt)).
			Where("workspace_id = ?", a.WorkspaceID).
			Where("id = ?", id).
			Where("successor_id IS NULL").
			Exec(ctx)
		return one(ctx, res, err, &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeKeyAlreadyRotated})
	})
}

// claim runs fn in a transaction while no write by the key is under way.
func (s *Store) claim(ctx context.Context, keyID string, fn func(tx *Store) error) error {
	if _, ok := hoko.ParseID(keyID); !ok {
		return hoko.NotFound()
	}
	return s.InTx(ctx, func(tx *Store) error {
		if err := s.engine.claimKeys(ctx, tx, []string{keyID}); err != nil {
			return classify(ctx, err)
		}
		return fn(tx)
	})
}

// TouchAPIKeys records the latest use of keys, by id of the key. A use that is
// older than the recorded one is ignored.
func (s *Store) TouchAPIKeys(ctx context.Context, uses map[string]hoko.KeyUse) error {
	// In one order everywhere, so that two processes cannot wait for each other.
	for ids := range slices.Chunk(slices.Sorted(maps.Keys(uses)), chunkSize) {
		if err := s.touch(ctx, ids, uses); err != nil {
			return classify(ctx, err)
		}
	}
	return nil
}

func (s *Store) touch(ctx context.Context, ids []string, uses map[string]hoko.KeyUse) error {
	return s.InTx(ctx, func(tx *Store) error {
		for _, id := range uuids(ids) {
			if err := tx.touchOne(ctx, tx.write.NewUpdate(), id, uses[id]); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *Store) touchOne(ctx context.Context, q *bun.UpdateQuery, id string, use hoko.KeyUse) error {
	at := micros(use.At)
	_, err := q.Model((*apiKeyRow)(nil)).
		Set("last_used_at = ?", at).
		Set("last_used_address = ?", use.Address).
		Set("last_used_agent = ?", use.UserAgent).
		Where("id = ?", id).
		Where("last_used_at IS NULL OR last_used_at < ?", at).
		Exec(ctx)
	return err
}
