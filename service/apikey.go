package service

import (
	"context"
	"strings"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// NewKey is an API key and, the one time that it is shown, its secret.
type NewKey struct {
	APIKey *hoko.APIKey
	Secret *hoko.KeyText `json:"-"` // nil in the answer to a retry: it is stored nowhere
}

// CreateAPIKey makes an API key in the caller's workspace. A retry with the
// same idempotency key answers the same key without its secret.
func (s *Service) CreateAPIKey(ctx context.Context, in hoko.APIKeyInput, idempotencyKey string) (*NewKey, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	key := s.keyFrom(access, in)
	if err := s.checkNewKey(access, key, idempotencyKey); err != nil {
		return nil, err
	}
	return once(ctx, s, access, retriable{idempotencyKey, "createApiKey", in}, func(tx *db.Store) (*NewKey, error) {
		return s.insertAPIKey(ctx, tx, access, key, "apiKey.create", keyDetail(key))
	})
}

func (s *Service) keyFrom(a *hoko.Access, in hoko.APIKeyInput) *hoko.APIKey {
	key := &hoko.APIKey{
		ID:               s.newID(),
		WorkspaceID:      a.WorkspaceID,
		Name:             strings.TrimSpace(in.Name),
		Scopes:           hoko.NewScopes(in.Scopes...),
		Environment:      in.Environment,
		AllowedHostnames: storedHostnames(in.AllowedHostnames),
		AllowedIPs:       hoko.NormalizeNetworks(in.AllowedIPs),
		CreatedBy:        userOf(a),
		CreatedAt:        s.moment(),
	}
	if in.ExpiresAt != nil {
		key.ExpiresAt = new(stored(*in.ExpiresAt))
	}
	return key
}

func (s *Service) checkNewKey(a *hoko.Access, k *hoko.APIKey, idempotencyKey string) error {
	var is hoko.Issues
	k.Validate(&is)
	hoko.CheckIdempotencyKey(&is, idempotencyKey)
	if beyond := k.Scopes.Without(a.Actor.Role.Scopes()); len(beyond) > 0 {
		is.Add("scopes", hoko.CodeScopeBeyondRole, hoko.Params{"scopes": hoko.JoinScopes(beyond)})
	}
	if k.ExpiresAt != nil && !k.ExpiresAt.After(s.now()) {
		is.Add("expiresAt", hoko.CodeTimePast, nil)
	}
	return is.Err()
}

// insertAPIKey draws the key's text and stores the key with a hash of it.
func (s *Service) insertAPIKey(ctx context.Context, tx *db.Store, a *hoko.Access, k *hoko.APIKey, action string, detail map[string]string) (*NewKey, error) {
	text, err := hoko.NewKeyText(s.random)
	if err != nil {
		return nil, err
	}
	k.PublicID, k.LastFour = text.PublicID(), text.LastFour()
	err = tx.InsertAPIKey(ctx, &hoko.StoredKey{APIKey: *k, Hash: text.Hash(s.peppers.first()), HashVersion: s.peppers.currentVersion()})
	if err != nil {
		return nil, err
	}
	return &NewKey{APIKey: k, Secret: &text}, s.audit(ctx, tx, a, action, k.ID, detail)
}

// keyDetail is what the audit log says of a key that was made or changed: what it
// may do from then on.
func keyDetail(k *hoko.APIKey) map[string]string {
	detail := map[string]string{"name": k.Name, "scopes": hoko.JoinScopes(k.Scopes), "environment": string(k.Environment)}
	if k.ExpiresAt != nil {
		detail["expiresAt"] = k.ExpiresAt.UTC().Format(time.RFC3339)
	}
	if len(k.AllowedHostnames) > 0 {
		detail["allowedHostnames"] = strings.Join(k.AllowedHostnames, " ")
	}
	if len(k.AllowedIPs) > 0 {
		detail["allowedIps"] = strings.Join(k.AllowedIPs, " ")
	}
	return detail
}

// APIKey returns one key of the workspace.
func (s *Service) APIKey(ctx context.Context, id string) (*hoko.APIKey, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	id, ok := hoko.ParseID(id)
	if !ok {
		return nil, hoko.NotFound()
	}
	return s.store.APIKeyByID(ctx, access, id)
}

// APIKeys returns a page of the workspace's keys, and whether more follow.
func (s *Service) APIKeys(ctx context.Context, f hoko.APIKeyFilter, p hoko.Page) ([]*hoko.APIKey, bool, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, false, err
	}
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.APIKey, error) { return s.store.APIKeys(ctx, access, s.keyFilter(f), p) })
}

// APIKeysByIDs returns the keys of the workspace among ids, by id.
func (s *Service) APIKeysByIDs(ctx context.Context, ids []string) (map[string]*hoko.APIKey, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	return s.store.APIKeysByIDs(ctx, access, ids)
}

// PredecessorsByIDs returns the keys of the workspace that those among ids
// replace, by the id of the key that replaces them.
func (s *Service) PredecessorsByIDs(ctx context.Context, ids []string) (map[string]*hoko.APIKey, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	return s.store.PredecessorsByIDs(ctx, access, ids)
}

// CountAPIKeys returns how many keys of the workspace the filter finds.
func (s *Service) CountAPIKeys(ctx context.Context, f hoko.APIKeyFilter) (int, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountAPIKeys(ctx, access, s.keyFilter(f)) })
}

// keyFilter fixes the moment that states are derived at. A whole key that was
// pasted into the search finds its row; its secret part goes no further.
func (s *Service) keyFilter(f hoko.APIKeyFilter) hoko.APIKeyFilter {
	f.Now = s.moment()
	if hoko.LooksLikeKey(strings.TrimSpace(f.Search)) {
		f.Search, _, _ = strings.Cut(strings.TrimPrefix(strings.TrimSpace(f.Search), "hoko_"), "_")
	}
	return f
}

// UpdateAPIKey renames a key or narrows what it may do. From the answer on the
// narrower power holds in every process.
func (s *Service) UpdateAPIKey(ctx context.Context, ch hoko.APIKeyChanges) (*hoko.APIKey, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	return s.changeAPIKey(ctx, access, ch.ID, func(tx *db.Store, k *hoko.APIKey) error {
		if err := s.applyKeyChanges(ch, k); err != nil {
			return err
		}
		if err := tx.UpdateAPIKey(ctx, k); err != nil {
			return err
		}
		return s.audit(ctx, tx, access, "apiKey.update", k.ID, keyDetail(k))
	})
}

// changeAPIKey reads a key and changes it in one transaction: nothing gives a key
// more than it had.
func (s *Service) changeAPIKey(ctx context.Context, a *hoko.Access, id string, change func(*db.Store, *hoko.APIKey) error) (*hoko.APIKey, error) {
	id, ok := hoko.ParseID(id)
	if !ok {
		return nil, hoko.NotFound()
	}
	return inWriteAtOnce(ctx, s, a, func(tx *db.Store) (*hoko.APIKey, error) {
		key, err := tx.ClaimAPIKey(ctx, a, id)
		if err != nil {
			return nil, err
		}
		return key, change(tx, key)
	})
}

func (s *Service) applyKeyChanges(ch hoko.APIKeyChanges, k *hoko.APIKey) error {
	if s.ended(k) {
		return &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeKeyNotActive}
	}
	var is hoko.Issues
	if end, ok := ch.ExpiresAt.Get(); ok {
		ch.ExpiresAt = hoko.To(stored(end))
		switch {
		case end.IsZero(): // an end that is taken away is one put off for ever
			is.Add("expiresAt", hoko.CodeExpiryExtended, nil)
		case !end.After(s.now()):
			is.Add("expiresAt", hoko.CodeTimePast, nil)
		}
	}
	if list, ok := ch.AllowedHostnames.Get(); ok {
		ch.AllowedHostnames = hoko.To(storedHostnames(list))
	}
	if list, ok := ch.AllowedIPs.Get(); ok {
		ch.AllowedIPs = hoko.To(hoko.NormalizeNetworks(list))
	}
	ch.Apply(k, &is)
	k.Validate(&is)
	return is.Err()
}

func (s *Service) ended(k *hoko.APIKey) bool {
	state := k.State(s.now())
	return state == hoko.KeyRevoked || state == hoko.KeyExpired
}

// userOf returns the id of the person who acts, or nil for the command line.
func userOf(a *hoko.Access) *string { return known(a.Actor.UserID) }
