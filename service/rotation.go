package service

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// RotatedKey is the key that replaces another, and the one that it replaces.
type RotatedKey struct {
	NewKey
	Predecessor *hoko.APIKey
}

// KeyRotation is which key to replace, and how gently.
type KeyRotation struct {
	ID      string
	Overlap time.Duration // how long the old key goes on
}

// RotateAPIKey replaces a key by a new one with the same scopes and limits. The
// old one goes on for the overlap, never past the end it had; with no overlap
// it is revoked. Of two concurrent rotations one succeeds. A retry with the same
// idempotency key answers the same keys without the secret.
func (s *Service) RotateAPIKey(ctx context.Context, r KeyRotation, idempotencyKey string) (*RotatedKey, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	var is hoko.Issues
	hoko.CheckIdempotencyKey(&is, idempotencyKey)
	if err := is.Err(); err != nil {
		return nil, err
	}
	id, ok := hoko.ParseID(r.ID)
	if !ok {
		return nil, hoko.NotFound()
	}
	return onceAtOnce(ctx, s, access, retriable{idempotencyKey, "rotateApiKey", r}, func(tx *db.Store) (*RotatedKey, error) {
		key, err := tx.ClaimAPIKey(ctx, access, id)
		if err != nil {
			return nil, err
		}
		return s.replace(ctx, tx, access, key, r.Overlap)
	})
}

func (s *Service) replace(ctx context.Context, tx *db.Store, a *hoko.Access, k *hoko.APIKey, overlap time.Duration) (*RotatedKey, error) {
	if err := s.mayRotate(a, k); err != nil {
		return nil, err
	}
	successor := s.successor(a, k)
	detail := keyDetail(successor)
	detail["predecessorId"] = k.ID
	made, err := s.insertAPIKey(ctx, tx, a, successor, "apiKey.rotate", detail)
	if err != nil {
		return nil, err
	}
	return &RotatedKey{NewKey: *made, Predecessor: k}, s.retire(ctx, tx, a, k, made.APIKey.ID, overlap)
}

// mayRotate says why a key cannot be replaced. The new key is one that the caller
// makes, so it may not do more than the caller.
func (s *Service) mayRotate(a *hoko.Access, k *hoko.APIKey) error {
	beyond := k.Scopes.Without(a.Actor.Role.Scopes())
	switch {
	case len(beyond) > 0:
		return hoko.Invalid("id", hoko.CodeScopeBeyondRole, hoko.Params{"scopes": hoko.JoinScopes(beyond)})
	case s.ended(k):
		return &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeKeyNotActive}
	case k.SuccessorID != nil:
		return &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeKeyAlreadyRotated}
	default:
		return nil
	}
}

func (s *Service) successor(a *hoko.Access, k *hoko.APIKey) *hoko.APIKey {
	return s.keyFrom(a, hoko.APIKeyInput{
		Name:             k.Name,
		Scopes:           k.Scopes,
		Environment:      k.Environment,
		ExpiresAt:        k.ExpiresAt,
		AllowedHostnames: k.AllowedHostnames,
		AllowedIPs:       k.AllowedIPs,
	})
}

// retire links a key to its successor and brings its end forward.
func (s *Service) retire(ctx context.Context, tx *db.Store, a *hoko.Access, k *hoko.APIKey, successorID string, overlap time.Duration) error {
	end := s.moment().Add(overlap)
	if k.ExpiresAt != nil && k.ExpiresAt.Before(end) {
		end = *k.ExpiresAt
	}
	if err := tx.SetSuccessor(ctx, a, k.ID, successorID, end); err != nil {
		return err
	}
	k.SuccessorID, k.ExpiresAt = &successorID, &end
	if overlap > 0 {
		detail := map[string]string{"name": k.Name, "successorId": successorID, "expiresAt": end.Format(time.RFC3339)}
		return s.audit(ctx, tx, a, "apiKey.retire", k.ID, detail)
	}
	revoked, err := s.revoke(ctx, tx, a, hoko.Revocation{ID: k.ID, Reason: hoko.RevocationRotated})
	if err != nil {
		return err
	}
	*k = *revoked
	return nil
}
