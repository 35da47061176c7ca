package service

import (
	"context"
	"errors"
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

// keyEnder is a change of who belongs to a workspace that ends keys for a reason.
type keyEnder[T any] interface {
	reason() hoko.Revocation
	// keys returns the keys, as UnrevokedAPIKeyIDs does, or why the change may not
	// happen.
	keys(ctx context.Context, tx *db.Store) ([]string, error)
	// change makes the change, and ends the keys that are left: so many have ended
	// before. It fails with db.ErrManyKeys if there are too many.
	change(ctx context.Context, tx *db.Store, before int) (T, error)
}

// endKeys makes a change that ends keys, however many. Those that are too many for
// its transaction end before it, in transactions of their own: if one fails, some
// keys have ended and nothing else has happened, and whoever asks again ends the
// rest. If the change came before its keys, it could leave some that nobody would
// ask for again.
func endKeys[T any](ctx context.Context, s *Service, a *hoko.Access, e keyEnder[T]) (done T, err error) {
	for before, more := 0, true; more; {
		ended, err := inMembers(ctx, s, a, func(tx *db.Store) (int, error) {
			ids, err := e.keys(ctx, tx)
			if err != nil {
				return 0, err
			}
			if more = len(ids) > hoko.MaxKeysRevoked; more {
				return s.revokeUnrevoked(ctx, tx, a, ids[:hoko.MaxKeysRevoked], e.reason())
			}
			done, err = e.change(ctx, tx, before)
			return 0, err
		})
		switch {
		case errors.Is(err, db.ErrManyKeys): // some were made since they were counted
			more = true
		case err != nil:
			return done, err
		}
		before += ended
	}
	return done, nil
}

// revokeUnrevoked ends keys of the workspace, hoko.MaxKeysRevoked at most, and returns
// how many had not ended meanwhile.
func (s *Service) revokeUnrevoked(ctx context.Context, tx *db.Store, a *hoko.Access, ids []string, why hoko.Revocation) (int, error) {
	if len(ids) > hoko.MaxKeysRevoked {
		return 0, db.ErrManyKeys
	}
	keys, err := tx.ClaimAPIKeys(ctx, a, ids)
	if err != nil {
		return 0, err
	}
	maps.DeleteFunc(keys, func(_ string, k *hoko.APIKey) bool { return k.RevokedAt != nil })
	_, err = s.revokeClaimed(ctx, tx, a, keys, why)
	return len(keys), err
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
	events := make([]*hoko.AuditEvent, len(ended))
	for i, id := range ended {
		detail := map[string]string{"name": claimed[id].Name, "reason": string(why.Reason)}
		events[i] = s.newAuditEvent(a, hoko.CallFrom(ctx).ClientAddress(), "apiKey.revoke", id, detail)
	}
	if err := tx.InsertAuditEvents(ctx, events...); err != nil {
		return nil, err
	}
	keys := maps.Clone(claimed)
	maps.Copy(keys, revoked)
	return keys, nil
}
