package service

import (
	"context"
	"maps"
	"slices"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// RevokeAPIKey ends a key at once and for ever. Once it has returned, no
// request whose authentication starts later is accepted with the key, in any
// process, and no write that the key authorised commits. Revoking again changes
// nothing.
func (s *Service) RevokeAPIKey(ctx context.Context, r hoko.Revocation) (*hoko.APIKey, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	id, ok := hoko.ParseID(r.ID)
	if !ok {
		return nil, hoko.NotFound()
	}
	r.ID = id
	if err := checkRevocation(r); err != nil {
		return nil, err
	}
	return inWriteAtOnce(ctx, s, access, func(tx *db.Store) (*hoko.APIKey, error) { return s.revoke(ctx, tx, access, r) })
}

// RevokeAPIKeys is RevokeAPIKey for several keys, all or none, which it returns
// in the order given. An id that does not exist is a fault of its item.
func (s *Service) RevokeAPIKeys(ctx context.Context, r hoko.BulkRevocation) ([]*hoko.APIKey, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	if err := checkBatchOf(len(r.IDs), hoko.MaxKeysRevoked, ""); err != nil {
		return nil, err
	}
	if err := checkRevocation(r.Of("")); err != nil {
		return nil, err
	}
	return inWriteAtOnce(ctx, s, access, func(tx *db.Store) ([]*hoko.APIKey, error) {
		ids := wellFormed(r.IDs)
		found, err := tx.ClaimAPIKeys(ctx, access, ids)
		if err != nil {
			return nil, err
		}
		if err := checkDeletion(r.IDs, found); err != nil {
			return nil, err
		}
		revoked, err := s.revokeClaimed(ctx, tx, access, found, r.Of(""))
		return inOrder(ids, revoked), err
	})
}

func inOrder[T any](ids []string, byID map[string]*T) []*T {
	list := make([]*T, len(ids))
	for i, id := range ids {
		list[i] = byID[id]
	}
	return list
}

func checkRevocation(r hoko.Revocation) error {
	var is hoko.Issues
	r.Validate(&is)
	return is.Err()
}

// revokeKeysOf ends all keys of the workspace that a user made, because the user
// leaves, and returns how many there were.
func (s *Service) revokeKeysOf(ctx context.Context, tx *db.Store, a *hoko.Access, userID string) (int, error) {
	ids, err := tx.UnrevokedAPIKeyIDs(ctx, a, userID)
	if err != nil || len(ids) == 0 {
		return 0, err
	}
	keys, err := tx.ClaimAPIKeys(ctx, a, ids)
	if err != nil {
		return 0, err
	}
	revoked, err := s.revokeClaimed(ctx, tx, a, keys, hoko.Revocation{Reason: hoko.RevocationOwnerLeft})
	return len(revoked), err
}

// revoke ends one key of the workspace, unless that has happened before.
func (s *Service) revoke(ctx context.Context, tx *db.Store, a *hoko.Access, r hoko.Revocation) (*hoko.APIKey, error) {
	key, err := tx.ClaimAPIKey(ctx, a, r.ID)
	if err != nil {
		return nil, err
	}
	keys, err := s.revokeClaimed(ctx, tx, a, map[string]*hoko.APIKey{r.ID: key}, r)
	return keys[r.ID], err
}

// revokeClaimed ends those of the claimed keys that were not revoked before, for
// the reason that why gives, and returns all of them as they are by then.
func (s *Service) revokeClaimed(ctx context.Context, tx *db.Store, a *hoko.Access, claimed map[string]*hoko.APIKey, why hoko.Revocation) (map[string]*hoko.APIKey, error) {
	var ended []string
	for id, k := range claimed {
		if k.RevokedAt == nil {
			ended = append(ended, id)
		}
	}
	slices.Sort(ended)
	revoked, err := tx.RevokeAPIKeys(ctx, a, ended, why, userOf(a), s.moment())
	if err != nil {
		return nil, err
	}
	for _, id := range ended {
		detail := map[string]string{"name": claimed[id].Name, "reason": string(why.Reason)}
		if err := s.audit(ctx, tx, a, "apiKey.revoke", id, detail); err != nil {
			return nil, err
		}
	}
	keys := maps.Clone(claimed)
	maps.Copy(keys, revoked)
	return keys, nil
}
